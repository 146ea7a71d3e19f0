const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const anyLetter = /\p{L}/gu;
const tag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const sampleCharacters = 4000;

/** The language the page declares, as a BCP 47 tag; null if it declares none that is one. */
export function readLanguage(document: Document): string | null {
  const declared = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    document.body?.getAttribute('lang'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content'),
    // Said of the text alone: a frame in another language around it says so of the whole page, above.
    document.querySelector('main[lang], article[lang]')?.getAttribute('lang'),
  ];
  for (const value of declared) {
    const clean = value?.trim().replace(/_/g, '-') ?? '';
    if (tag.test(clean)) return clean;
  }
  return null;
}

/** The direction of the text itself counts; what the page declares is often left over from a template. */
export function readDirection(document: Document, text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, sampleCharacters);
  const letters = sample.match(anyLetter)?.length ?? 0;
  if (letters < 20) return document.documentElement?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';
  return (sample.match(rightToLeft)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
}
