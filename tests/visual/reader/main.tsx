import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/reader/notice';
import { Reader } from '@/components/reader/reader';
import article from '@/components/reader/article-root.css?inline';
import reader from '@/components/reader/reader.css?inline';
import shared from '@/components/reader/shared.css?inline';
import { parseLook } from '@/core/look/look';
import marks from '@/page/highlights/highlights.css?inline';
import { highlightOf, markingOf } from './marking-of';
import { walking } from './walking';

const asked = new URLSearchParams(location.search);
const noOne = { experts: 0, outside: 0, unnamed: 2, studies: 0, publications: 0, linked: 0 };
const shown = themed(walking());
/** `?theme=sepia`, `?look={"font":"lexend"}`; with `?panel` the appearance is open. */
const first = parseLook({
  theme: asked.get('theme'),
  ...(JSON.parse(asked.get('look') ?? '{}') as object),
});

const mode = asked.get('root') === 'closed' ? 'closed' : 'open';
/** As the extension has them: one in the other, the article in the outer one (ADR 23). */
function rootIn(host: HTMLElement, css: string) {
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = `:host { all: initial !important; } ${css}`;
  const container = document.createElement('div');
  root.append(style, container);
  return { root, container };
}
const host = document.createElement('div');
document.body.append(host);
const { root: articleRoot, container: frame } = rootIn(host, shared + article);
const { root, container } = rootIn(frame, shared + reader);
// For whoever drives the page; closed roots are how the extension has it.
Object.assign(window, { testRoot: root, articleRoot });

/** The cases of `?case=`: what else the reader must bear. */
function themed(props: ReturnType<typeof walking>): typeof props {
  const kind = asked.get('case');
  if (kind === 'plain') return { ...props, callouts: [], count: { ...noOne } };
  if (kind === 'rtl') return { ...props, article: { ...props.article, dir: 'rtl' } };
  if (kind === 'part') return { ...props, onWhole: () => undefined };
  if (kind === 'return') return { ...props, cameBackTo: lastParagraph(props.body) };
  if (kind === 'foreign') return { ...props, callouts: [], count: { ...noOne }, supported: false };
  return props;
}

function lastParagraph(body: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents([...body.querySelectorAll('p')].at(-1) ?? body);
  return range;
}

function Page({ props }: { props: typeof shown }) {
  const [look, setLook] = useState(first);
  const [isOwn, setOwn] = useState(false);
  const [saved, setSaved] = useState(props.savedCount);
  return (
    <Reader
      {...props}
      frame={frame}
      savedCount={saved}
      markSheet={marks}
      look={{
        look,
        host: 'www.example.org',
        isOwn,
        fontFailed: false,
        onLook: setLook,
        onOwn: setOwn,
        onReset: () => setLook(parseLook(null)),
      }}
      onClose={() => render(null, container)}
      marking={markingOf({
        save(range, { colour }) {
          const name = `leanread-${colour}`;
          CSS.highlights.set(name, (CSS.highlights.get(name) ?? new Highlight()).add(range));
          if (asked.get('case') === 'refusal')
            return Promise.resolve({ saved: false, why: 'private-window' });
          setSaved(saved + 1);
          return Promise.resolve({
            saved: true,
            highlight: highlightOf(range.toString(), { colour }),
          });
        },
      })}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
    />
  );
}

/** A sentence in each colour, as `?case=marks` wants it. */
function mark(body: Element) {
  const colours = ['yellow', 'green', 'blue', 'pink', 'purple'];
  for (const [i, block] of [...body.querySelectorAll('p, li')].slice(1, 6).entries()) {
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
    const range = new Range();
    if (!words) continue;
    range.selectNodeContents(words);
    CSS.highlights.set(`leanread-reader-${colours[i]}`, new Highlight(range));
  }
}
if (asked.get('case') === 'marks') mark(shown.body);

if (asked.get('case') === 'notice')
  render(
    <Notice
      look={first}
      message="This page is a list of articles, not an article. Open one of them and try again."
      onClose={() => render(null, container)}
    />,
    container,
  );
else render(<Page props={shown} />, container);
