import { comparable } from '@/core/article/comparable';
import { foldText } from '@/core/article/fold-text';
import { sharedWords } from '@/core/article/shared-words';

export type TitleEvidence = {
  /** The page's first-level headings, in order. */
  headings: string[];
  openGraph: string | null;
  structured: string | null;
  /** The text of `<title>`. */
  page: string | null;
  siteName: string | null;
  host: string;
};

/** The heading if it agrees with what the page tells machines; else what it tells them, without the site's name. */
export function chooseTitle(evidence: TitleEvidence): string {
  const told = [evidence.openGraph, evidence.structured, evidence.page]
    .filter((text): text is string => Boolean(text?.trim()))
    .map((text) => withoutSite(foldText(text), evidence));
  const headings = evidence.headings
    .map((text) => withoutSite(foldText(text).replace(/^title:\s*/i, ''), evidence))
    .filter((text) => text.length > 1 && text.length <= 300 && !isSite(text, evidence));
  let best: { text: string; score: number } | null = null;
  for (const [index, text] of headings.entries()) {
    const score = Math.max(0, ...told.map((one) => sharedWords(text, one))) - index * 0.02;
    if (!best || score > best.score) best = { text, score };
  }
  if (best && (best.score >= 0.45 || told.length === 0)) return best.text;
  // A page may head its text otherwise than it is announced; but not with words of something else.
  if (best && headings.length === 1 && best.score > 0.1 && best.text.split(' ').length >= 4)
    return best.text;
  // What machines alone are told, in one place only, does not beat the one heading that people see.
  const isOnlyWitness = told.length === 1 && Boolean(evidence.structured?.trim());
  if (best && headings.length === 1 && isOnlyWitness) return best.text;
  return told.find((text) => text.length > 3) ?? headings[0] ?? '';
}

function isSite(text: string, { siteName, host }: TitleEvidence): boolean {
  const squeezed = comparable(text).replaceAll(' ', '');
  if (!squeezed) return true;
  const label = host.replace(/^www\./, '');
  return (
    squeezed === comparable(siteName ?? '').replaceAll(' ', '') ||
    squeezed === label.replaceAll(/[^a-z0-9]/g, '') ||
    squeezed === label.split('.').slice(-2, -1).join('').replaceAll('-', '')
  );
}

/** “The title | The site” without its site; a title with a colon or a dash of its own stays whole. */
function withoutSite(text: string, evidence: TitleEvidence): string {
  const host = evidence.host.replace(/^www\./, '').replaceAll(/[^a-z0-9]/g, '');
  const separator = /\s+[|│»]\s+/;
  const named = (part: string) => {
    const squeezed = comparable(part).replaceAll(' ', '');
    const site = comparable(evidence.siteName ?? '').replaceAll(' ', '');
    if (squeezed.length < 2) return false;
    return (
      isSite(part, evidence) ||
      (site.length > 2 && (squeezed.includes(site) || site.includes(squeezed))) ||
      (squeezed.length >= 4 &&
        (host.startsWith(squeezed) || squeezed.startsWith(host.slice(0, -3))))
    );
  };
  let rest = text;
  for (let guard = 0; guard < 3; guard += 1) {
    const head = /^([^|│»]{2,40}?)\s*(?:\s[|│–—·•»-]+|[|│:])\s+(.{8,})$/.exec(rest);
    const lastPart = lastOf(rest);
    if (
      lastPart &&
      (named(lastPart.tail) ||
        (separator.test(lastPart.separator) &&
          lastPart.tail.split(' ').length <= 5 &&
          lastPart.head.split(' ').length >= 2))
    )
      rest = lastPart.head;
    else if (head?.[1] && head[2] && isSite(head[1], evidence)) rest = head[2];
    else break;
  }
  return rest;
}

function lastOf(text: string): { head: string; separator: string; tail: string } | null {
  const match = /^(.*\S)(\s+[|│–—·•»:\\/-]+\s+|\s*[|│]\s*)([^|│–—·•»]{2,60})$/.exec(text);
  return match?.[1] && match[2] && match[3]
    ? { head: match[1], separator: match[2], tail: match[3] }
    : null;
}
