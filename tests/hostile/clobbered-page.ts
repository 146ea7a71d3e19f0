/** Members of nodes, elements, forms and documents that somebody’s fields can be named after. */
export const clobberedMembers =
  'attributes parentNode parentElement childNodes children childElementCount firstChild lastChild firstElementChild nextSibling previousSibling nodeName nodeType nodeValue localName tagName namespaceURI ownerDocument isConnected textContent innerHTML outerHTML innerText id className classList dataset style hidden lang dir title shadowRoot getAttribute setAttribute hasAttribute removeAttribute matches closest contains querySelector querySelectorAll getElementsByTagName getRootNode compareDocumentPosition cloneNode append appendChild removeChild remove replaceWith getBoundingClientRect getClientRects addEventListener checkVisibility offsetParent offsetHeight scrollIntoView body head documentElement location defaultView createElement'.split(
    ' ',
  );

const sentences = Array.from(
  { length: 12 },
  (_, at) =>
    `Rule ${at + 1} of eating oats is to wait until they are soft, as those who ate them for ten weeks wrote in their diaries.`,
);

/**
 * An article in a form, as whole sites of the time of ASP.NET are. `named` says what a field is called after:
 * a member of the DOM, or nothing that means anything.
 */
function pageIn(named: (member: string) => string): string {
  const fields = clobberedMembers.map((member) => `<input type="hidden" name="${named(member)}">`);
  const pictures = ['cookie', 'forms', 'images', 'links', 'title', 'referrer'].map(
    (member) => `<img name="${named(member)}" alt="" width="1" height="1">`,
  );
  const links = [
    'CSS',
    'Highlight',
    'location',
    'document',
    'browser',
    'chrome',
    'leanreadHere',
    'performance',
    'getComputedStyle',
  ].map(
    (member) =>
      `<a id="${named(member)}"></a><a id="${named(member)}" name="${named('href')}"></a>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Twelve rules of oats</title></head><body>
    <form action="/search">${fields.join('')}
      <nav><a href="/a">Home</a> <a href="/b">Conditions</a> <a href="/c">Living well</a> <a href="/d">Family</a></nav>
      <main><article><h1>Twelve rules of oats</h1><p class="byline">By Ida Brook</p>
      ${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}
      <form>${fields.join('')}<fieldset>${fields.join('')}
        <p>Dr. Nora Vale, a nutrition researcher at Elm University, said that oats keep people full for hours.</p>
        <p>According to Dr. Ruth Olm, a dietitian at the Birch Clinic, soft oats are easier on the stomach.</p>
      </fieldset></form>
      <div class="newsletter"><form>${fields.join('')}<h3>Sign up for our newsletter</h3><p>Get one rule a week in your inbox.</p>
        <input type="email" name="mail" placeholder="Your e-mail"><button>Sign up</button></form></div>
      <h2>References</h2><ol><li>Journal of Oats 2014;3:1–9.</li><li>Institute of Porridge: Soft or not, 2020.</li></ol>
      </article></main>${pictures.join('')}${links.join('')}
    </form></body></html>`;
}

/** The same page twice: its fields hide members of the DOM, or they do not. */
export const clobberedPage = pageIn((member) => member);
export const plainTwin = pageIn((member) => `x-${member}`);
