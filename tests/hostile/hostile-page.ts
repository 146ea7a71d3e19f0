/** Counts what runs; what stands in the page's own tree is the page's own doing and does not count. */
const trap = `<script>
  window.caught = [];
  window.heard = 0;
  window.isArmed = false;
  window.ran = (on) => {
    window.heard += 1;
    // A frame of the page's own is the page's, too, however late it comes.
    const at = on && on.frameElement || on;
    const isThePages = at instanceof Node && at.isConnected && at.getRootNode() === document;
    if (window.isArmed && !isThePages) window.caught.push(on instanceof Element ? on.outerHTML : String(on));
  };
  window.alert = window.confirm = window.prompt = window.print = () => window.ran('a dialog');
</script>`;

const escape = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\u0000', '');
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Words before and after each payload, by which one sees that it has been through. */
export const carrier = (at: number) => `Carrier ${at} was written by those who ate oats`;

const named = (at: number, of: readonly string[]) => of[at % of.length] ?? '';

/**
 * An article with hostile markup in every place a page can put words: body, title, byline, captions, `alt`,
 * structured data, the lines for machines, references, beside the name of an expert. Its own script lays each
 * piece in a box of its own, so that none swallows the next.
 */
export function hostilePage(payloads: readonly string[]): string {
  const [one, two, three] = [0, 1, 2].map((at) => named(at * 7, payloads));
  const told = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: `All about oats ${one}`,
    description: `What people say of oats ${two}`,
    author: payloads.slice(0, 5).map((payload) => ({ '@type': 'Person', name: `Ida ${payload}` })),
    reviewedBy: { '@type': 'Person', name: three },
    image: three,
    publisher: { '@type': 'Organization', name: two, logo: one },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${trap}
    <title>All about oats ${escape(one ?? '')}</title>
    <meta property="og:title" content="All about oats ${escape(two ?? '')}">
    <meta name="description" content="${escape(three ?? '')}">
    <meta name="author" content="${escape(one ?? '')}">
    <meta property="og:image" content="${escape(two ?? '')}">
    <script type="application/ld+json">${inScript(told)}</script></head>
    <body><article><h1>All about oats</h1><p class="byline">By Ida Brook</p><div id="here"></div></article>
    <script>
      const payloads = ${inScript(payloads)};
      const carriers = ${inScript(payloads.map((_, at) => carrier(at)))};
      const here = document.querySelector('#here');
      const put = (name, html) => {
        const box = document.createElement(name);
        box.innerHTML = html;
        here.append(box);
        return box;
      };
      payloads.forEach((payload, at) => {
        put('p', carriers[at] + ' in the morning, ' + payload + ' and who were less hungry at noon, as their diaries of ten weeks say.');
        if (at % 5 === 0)
          put('p', 'Dr. Nora ' + payload + ' Vale, a nutrition researcher at Elm University, said that oats keep people full for hours.');
        if (at % 8 === 0) {
          const figure = put('figure', '<img width="640" height="360" src="/oats.png"><figcaption>' + payload + ' A bowl of oats</figcaption>');
          figure.querySelector('img').alt = payload;
        }
        if (at % 11 === 0) put('p', '').textContent = 'As text the piece reads ' + payload + ' and nothing of it is more than words on a page.';
      });
      document.querySelector('h1').innerHTML += ' ' + payloads[0];
      document.querySelector('.byline').innerHTML += ' ' + payloads[1 % payloads.length];
      put('h2', 'References');
      put('ol', payloads.slice(0, 12).map((payload, at) => '<li>Journal of Oats 2014;' + at + ':1–9. ' + payload + '</li>').join(''));
    </script></body></html>`;
}

/** The same article as a file, for a parser that runs no script: many a payload swallows what follows it. */
export function hostileSource(payloads: readonly string[]): string {
  const [first = ''] = payloads;
  return `<!doctype html><html lang="en"><head><title>All about oats</title></head><body><article>
    <h1>All about oats</h1><p class="byline">By Ida Brook</p>
    ${Array.from({ length: 6 }, (_, at) => `<p>${carrier(at)} in the morning, and who were less hungry at noon, as their diaries of ten weeks say.</p>`).join('')}
    <figure><img width="640" height="360" src="https://example.org/oats.png" alt="${escape(first)}"><figcaption>${first} A bowl</figcaption></figure>
    ${hostileParagraphs(payloads).join('')}</article></body></html>`;
}

export const hostileParagraphs = (payloads: readonly string[]): string[] =>
  payloads.map((payload, at) => `<p>${carrier(at)} at night, ${payload} and slept well.</p>`);
