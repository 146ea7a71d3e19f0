import { foldText } from '@/core/article/fold-text';
import type { BoxFacts, Push } from '@/core/article/box-facts';
import { countWords } from '@/core/article/count-words';
import { blockNames } from '@/page/article/block-text';

/** A box with what it holds, and the boxes in it. */
export type ReadBox = { element: Element; facts: BoxFacts; inner: ReadBox[] };

/** More than this is a part of an article and not one box; it is only looked into. */
const mostWords = 170;
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg']);
/** Beside text these end a line, though they are no blocks. */
const parting = new Set(['button', 'label', 'option', 'select', 'input']);
const players = new Set(['iframe', 'video', 'audio', 'object', 'embed']);
const sharing =
  /^(mailto:\?|sms:|whatsapp:)|^(https?:)?\/\/([a-z0-9-]+\.)*(facebook\.com|twitter\.com|x\.com|pinterest\.[a-z.]+|linkedin\.com|reddit\.com|whatsapp\.com|wa\.me|tumblr\.com|t\.me|telegram\.me|flipboard\.com|bsky\.app|threads\.net|instagram\.com|tiktok\.com|youtube\.com\/(c\/|channel\/|user\/|@)|addtoany\.com|addthis\.com|getpocket\.com)/i;
const labels = ['class', 'id', 'aria-label', 'data-label', 'data-title', 'title'] as const;

type Sums = Pick<
  BoxFacts,
  'words' | 'linkWords' | 'images' | 'players' | 'headings' | 'items' | 'rows' | 'cells' | 'terms'
>;

/** Reads every box of the page in one walk, outermost first; `read` is handed those of a box's size. */
export function readBoxes(body: Element): ReadBox[] {
  const lines: string[] = [];
  const pushes: Push[] = [];
  const host = hostOf(body.ownerDocument.baseURI);
  let isFresh = true;
  let lastEdge = false;
  const top: ReadBox[] = [];
  visit(body, top, false);
  return top;

  function visit(element: Element, into: ReadBox[], inLink: boolean): Sums {
    const tag = element.localName;
    const sums: Sums = { words: 0, linkWords: 0, images: 0, players: 0, headings: 0, items: 0, rows: 0, cells: 0, terms: 0 }; // prettier-ignore
    const isBox = blockNames.has(tag) || tag.includes('-');
    const isParting = isBox || parting.has(tag) || element.getAttribute('role') === 'button';
    if (isParting) isFresh = true;
    else lastEdge = true;
    const startsFresh = isFresh;
    const from = lines.length;
    const fromPush = pushes.length;
    const push = pushOf(element, tag);
    if (push) pushes.push(push);
    const isLinked = inLink || push?.kind === 'link';
    const inner: ReadBox[] = [];
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) addText(child as Text, sums, isLinked);
      else if (child.nodeType === 1 && !silent.has((child as Element).localName)) {
        const more = visit(child as Element, inner, isLinked);
        for (const key of keys) sums[key] += more[key];
      }
    }
    if (tag === 'img') sums.images += 1;
    else if (players.has(tag)) sums.players += 1;
    else if (/^h[1-6]$/.test(tag)) sums.headings += 1;
    else if (tag === 'li') sums.items += 1;
    else if (tag === 'tr') sums.rows += 1;
    else if (tag === 'td' || tag === 'th') sums.cells += 1;
    else if (tag === 'dt') sums.terms += 1;
    if (isParting) isFresh = true;
    else lastEdge = true;
    const isWhole = isBox || (startsFresh && endsLine(element));
    if (isWhole && sums.words > 0 && sums.words <= mostWords) {
      const own = lines.slice(from).map(foldText).filter(Boolean);
      const facts: BoxFacts = {
        ...sums,
        tag,
        role: element.getAttribute('role') ?? '',
        lines: own,
        pushes: pushes.slice(fromPush),
        isQuote: tag === 'blockquote' || tag === 'q' || isAroundQuote(inner, sums.words),
        isLine: inner.length === 0,
        names: labels.map((name) => element.getAttribute(name) ?? '').join(' '),
        before: foldText(lines[from - 1] ?? ''),
      };
      into.push({ element, facts, inner });
    } else into.push(...inner);
    return sums;
  }

  function addText(node: Text, sums: Sums, isLinked: boolean): void {
    const data = node.data;
    const words = countWords(data.trim());
    if (!words && !data.trim()) {
      if (data && !isFresh && lines.length) lines[lines.length - 1] += ' ';
      return;
    }
    sums.words += words;
    if (isLinked) sums.linkWords += words;
    const last = lines.at(-1);
    // “<span>Goal</span><span>1,800</span>” are two things, though nothing parts them.
    const isGlued =
      lastEdge && /^[\p{L}\p{N}]/u.test(data) && last !== undefined && /[\p{L}\p{N}]$/u.test(last);
    if (
      isFresh ||
      last === undefined ||
      (isGlued && !/^(sub|sup)$/.test(node.parentNode?.nodeName.toLowerCase() ?? ''))
    )
      lines.push(data);
    else lines[lines.length - 1] = last + data;
    isFresh = false;
    lastEdge = false;
  }

  function pushOf(element: Element, tag: string): Push | null {
    if (tag === 'a') {
      const href = element.getAttribute('href');
      if (href === null) return null;
      const isButton = element.getAttribute('role') === 'button';
      const to = sharing.test(href)
        ? 'share'
        : /^tel:/i.test(href)
          ? 'phone'
          : href.startsWith('#')
            ? 'here'
            : /^(https?:)?\/\//i.test(href) && hostOf(href) !== host
              ? 'away'
              : 'site';
      const text =
        foldText(element.textContent ?? '') ||
        (element.getAttribute('aria-label') ??
          element.querySelector('img')?.getAttribute('alt') ??
          '');
      // It offers nothing: it goes to a note of this text, or back from it.
      if (to === 'here' && noteMark.test(text)) return null;
      const isPaid = /\b(sponsored|nofollow)\b/i.test(element.getAttribute('rel') ?? '');
      return { kind: isButton ? 'button' : 'link', text, to, isPaid };
    }
    if (tag === 'button' || /^(button|switch|combobox)$/.test(element.getAttribute('role') ?? ''))
      return { kind: 'button', text: foldText(element.textContent ?? ''), to: null, isPaid: false };
    if (tag === 'input') {
      const type = (element.getAttribute('type') ?? '').toLowerCase();
      if (/^(hidden|checkbox)$/.test(type)) return null;
      // The answers of a self-test are only there to be read: without a form nothing is sent.
      if (type === 'radio' && !element.closest('form')) return null;
      const isButton = /^(submit|button|image)$/.test(type);
      const text = element.getAttribute(isButton ? 'value' : 'placeholder') ?? '';
      return { kind: isButton ? 'button' : 'field', text, to: null, isPaid: false };
    }
    if (tag === 'select' || tag === 'textarea') return { kind: 'field', text: '', to: null, isPaid: false }; // prettier-ignore
    return null;
  }
}

/** `[3]` or `(3)` at the words a note is on, and the arrows and carets that lead back to them. */
const noteMark = /^(?:[[(]\d{1,3}[\])]|[↩↑↵⤴⏎^\ufe0e\ufe0f]+)$/u;

const keys = ['words', 'linkWords', 'images', 'players', 'headings', 'items', 'rows', 'cells', 'terms'] as const; // prettier-ignore

/** An inline element is a line of its own where only blocks and white space stand beside it. */
function endsLine(element: Element): boolean {
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    let beside: Node | null = element[side];
    while (beside?.nodeType === 3 && !(beside as Text).data.trim()) beside = beside[side];
    if (beside && !(beside.nodeType === 1 && blockNames.has((beside as Element).localName))) return false; // prettier-ignore
  }
  return true;
}

const isAroundQuote = ([only, ...more]: readonly ReadBox[], words: number): boolean =>
  only !== undefined && more.length === 0 && only.facts.isQuote && only.facts.words === words;

const hostOf = (url: string) =>
  /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
