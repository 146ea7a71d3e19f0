const common = new Set(
  'the of and to a in is that for it with as was on are be by this from or have an at not they but their which you we she he has can more were said'.split(
    ' ',
  ),
);

/** Whether the rules of this room apply: they know English only. A tag of another language is believed. */
export function isEnglish(text: string, lang: string | null | undefined): boolean {
  if (lang && !/^en(?:$|[-_])/i.test(lang.trim())) return false;
  const words =
    text
      .slice(0, 3000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 30) return true;
  const hits = words.filter((word) => common.has(word)).length;
  return hits / words.length > (lang ? 0.08 : 0.14);
}
