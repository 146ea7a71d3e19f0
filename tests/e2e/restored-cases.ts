/**
 * What a page does to the text that somebody has marked, as scripts of that page: each ends with both
 * passages of the address in front standing there again. `app` is in the page: see `restored.test.ts`.
 */
export const restoredCases: Record<string, string> = {
  // Re-renders, at once.
  'the body is written anew': 'document.body.innerHTML = app.shell(); app.fill()',
  'a new body element takes the place of the old one':
    'const body = document.createElement("body"); body.innerHTML = app.shell(); document.body.replaceWith(body); app.fill()',
  'the main element is replaced by a copy':
    'const old = app.main(); old.replaceWith(old.cloneNode(true))',
  'the main element is emptied and filled': 'app.main().replaceChildren(); app.fill()',
  'every paragraph is replaced by a copy':
    'for (const p of app.main().querySelectorAll("p")) p.replaceWith(p.cloneNode(true))',
  'every text node is replaced by another':
    'for (const p of app.main().querySelectorAll("p")) p.replaceChildren(p.textContent)',
  'every text node is written anew':
    'for (const p of app.main().querySelectorAll("p")) p.firstChild.data = p.textContent',
  'every text is emptied and set again':
    'for (const p of app.main().querySelectorAll("p")) { const text = p.textContent; p.textContent = ""; p.textContent = text }',
  'every word is wrapped in an element':
    'for (const p of app.main().querySelectorAll("p")) app.wrapWords(p, "span")',
  'words become links': 'for (const p of app.main().querySelectorAll("p")) app.wrapWords(p, "a")',
  'paragraphs become other elements':
    'for (const p of app.main().querySelectorAll("p")) { const d = document.createElement("div"); d.append(...p.childNodes); p.replaceWith(d) }',
  'text nodes are split':
    'for (const p of app.main().querySelectorAll("p")) p.firstChild.splitText(9)',
  'text nodes are split into single words':
    'for (const p of app.main().querySelectorAll("p")) { let node = p.firstChild; while (node.data.length > 7) node = node.splitText(6) }',
  'the text moves into another column':
    'const box = document.createElement("section"); document.body.prepend(box); box.append(...app.main().childNodes)',
  'paragraphs change their order':
    'const all = [...app.main().querySelectorAll("p")].reverse(); app.main().replaceChildren(...all.map((p) => p.cloneNode(true)))',
  'it is re-rendered five times in a row':
    'for (let i = 0; i < 5; i++) { app.main().replaceChildren(); app.fill(); await app.wait(400) }',
  'it is re-rendered eight times in a few seconds':
    'for (let i = 0; i < 8; i++) { app.main().replaceChildren(); app.fill(); await app.wait(500) }',
  'it is re-rendered under a ticking clock': 'app.tick(); app.main().replaceChildren(); app.fill()',
  'the registry of highlights is cleared': 'CSS.highlights.clear()',
  'the registry is cleared in the midst of a re-render':
    'CSS.highlights.clear(); app.main().replaceChildren(); app.fill()',
  // Late content.
  'the text goes and comes back after a tenth of a second':
    'app.main().replaceChildren(); await app.wait(100); app.fill()',
  'the text goes and comes back after half a second':
    'app.main().replaceChildren(); await app.wait(500); app.fill()',
  'the text goes and comes back after two seconds':
    'app.main().replaceChildren(); await app.wait(2000); app.fill()',
  'the text goes and comes back after five seconds':
    'app.main().replaceChildren(); await app.wait(5000); app.fill()',
  'the text comes paragraph by paragraph':
    'const all = [...app.main().childNodes].map((n) => n.cloneNode(true)); app.main().replaceChildren(); for (const n of all) { app.main().append(n); await app.wait(150) }',
  'the text comes word by word':
    'const all = app.texts(); app.main().replaceChildren(); for (const text of all) { const p = document.createElement("p"); app.main().append(p); for (const word of text.match(/\\S+\\s*/g)) { p.append(word); await app.wait(8) } }',
  'the text comes after a placeholder':
    'app.main().textContent = "Loading"; await app.wait(700); app.main().replaceChildren(); app.fill()',
  'the text comes into a closed fold':
    'app.main().replaceChildren(); await app.wait(300); const fold = document.createElement("details"); app.main().append(fold); app.fill(fold)',
  'the text is hidden and shown again':
    'app.main().hidden = true; await app.wait(300); app.main().hidden = false; app.main().replaceChildren(); app.fill()',
  'more text comes before and after it':
    'app.main().replaceChildren(); app.more(); app.fill(); app.more()',
  // Route changes.
  'to another address and back': 'app.go("/app/two"); await app.wait(600); app.go("/app/one")',
  'to another article with passages of its own': 'app.go("/app/two")',
  'to another article whose text comes a second later': 'app.go("/app/two", 1000)',
  'to another article whose text comes five seconds later': 'app.go("/app/two", 5000)',
  'to another article whose text is there before its address':
    'app.fill(app.main(), "/app/two"); await app.wait(300); history.pushState(null, "", "/app/two")',
  'to another article, and back by the button of the browser':
    'app.go("/app/two"); await app.wait(600); await app.back(); app.show()',
  'to another article by replacing the address':
    'history.replaceState(null, "", "/app/two"); app.show()',
  'to another article through the head it leaves behind':
    'app.canonical("/app/one"); app.go("/app/two")',
  'to another article that names itself a second later':
    'app.canonical("/app/one"); app.go("/app/two"); await app.wait(1000); app.canonical("/app/two")',
  'through three addresses in a hurry':
    'app.go("/app/two"); app.go("/app/three"); app.go("/app/one"); await app.wait(50); app.go("/app/two")',
  'to a fragment of the same article, re-rendered':
    'location.hash = "part"; app.main().replaceChildren(); app.fill()',
};
