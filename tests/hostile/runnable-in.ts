/**
 * What a window of ours holds that could run or leads where no link of ours may; empty where it is clean.
 * Unlike what was made of a page's words, it may have fields, icons and styles. It runs in driven browsers as
 * well, and so uses nothing from outside itself.
 */
export function runnableIn(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName;
    const say = (what: string) => found.push(`<${name}> ${what}`);
    if (/^(?:iframe|frame|object|embed|applet|base|set|animate.*|foreignobject)$/i.test(name))
      say('stands there');
    // The page's own scripts stand in its head, by address.
    if (name === 'script' && !element.getAttribute('src')) say('stands there');
    for (const { name: attribute, value } of element.attributes) {
      const shown = `${attribute}="${value.slice(0, 80)}"`;
      if (/^on/i.test(attribute) || attribute === 'srcdoc') say(shown);
      if (!/^(?:href|src|xlink:href|action|formaction|poster|background|data)$/.test(attribute))
        continue;
      const bare = value.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '').toLowerCase();
      const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1] ?? '';
      const isOurs = element.ownerDocument.location?.protocol === `${scheme}:`;
      const isPicture = name === 'img' && bare.startsWith('data:image/');
      if (!/^(?:https?)?$/.test(scheme) && !isOurs && !isPicture) say(shown);
    }
  }
  return found;
}
