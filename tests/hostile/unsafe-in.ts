/**
 * What could run, load or lead astray in a tree that was made of a page's words; empty where it is clean.
 * `skip` names parts that are ours, such as icons. It runs in driven browsers as well, and so uses nothing
 * from outside itself.
 */
export function unsafeIn(root: ParentNode, skip = ''): string[] {
  const forbidden = new Set(
    'script style template noscript noembed noframes iframe frame frameset object embed applet form input button select option textarea keygen isindex base link meta svg math audio video source track canvas portal fencedframe dialog slot marquee bgsound xmp plaintext param map area title'.split(
      ' ',
    ),
  );
  const addresses =
    /^(?:href|src|xlink:href|action|formaction|data|poster|background|cite|longdesc|lowsrc|dynsrc|ping|manifest|codebase|classid|profile|usemap|to|from|values|xml:base)$/;
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (skip && element.closest(skip)) continue;
    const name = element.localName;
    const say = (what: string) => found.push(`<${name}> ${what}`);
    if (forbidden.has(name) || name.includes('-')) say('stands there');
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') say('is of another namespace');
    for (const { name: attribute, value } of element.attributes) {
      const shown = `${attribute}="${value.slice(0, 80)}"`;
      if (/^on/i.test(attribute)) say(shown);
      // The reader sets and takes back styles of its own, which leaves an empty one.
      if (attribute === 'style' && value === '') continue;
      // Browsers drop these signs before they look at the scheme.
      const bare = value.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '').toLowerCase();
      const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1] ?? '';
      const isPicture = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/.test(bare);
      if (addresses.test(attribute)) {
        const isFine =
          scheme === '' ||
          scheme === 'http' ||
          scheme === 'https' ||
          (isPicture && name === 'img' && attribute === 'src');
        if (!isFine) say(shown);
      }
      if (
        /^(?:srcdoc|style|http-equiv|ping|is|slot|part|exportparts|popover|name)$/.test(attribute)
      )
        say(shown);
      if (/^(?:srcset|imagesrcset)$/.test(attribute) && /script:|data:text/.test(bare)) say(shown);
    }
  }
  return found;
}
