type Page = {
  title: string;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  css: string;
};

/** Runs nothing and asks for nothing but the pictures that could not be put in. */
const policy = "default-src 'none'; img-src data: https: http:; style-src 'unsafe-inline'";

/** The assembled article as a file of its own that any browser opens. */
export function articleHtml(
  document: Document,
  assembled: HTMLElement,
  { title, lang, dir, css }: Page,
): string {
  const page = document.implementation.createHTMLDocument(title);
  const meta = (attributes: Record<string, string>) => {
    const element = page.createElement('meta');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const style = page.createElement('style');
  style.textContent = css;
  page.head.prepend(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    meta({ name: 'color-scheme', content: 'light dark' }),
  );
  page.head.append(style);
  if (lang) page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  const main = page.createElement('main');
  main.append(page.importNode(assembled, true));
  page.body.append(main);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
