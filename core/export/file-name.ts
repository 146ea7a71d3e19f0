/** Most file systems end a name at 255 bytes; room is left for “ (1)” and the kind. */
const longestBytes = 180;
/** Names that Windows keeps for its devices, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A file's name from a title: what no system takes amiss, and never empty. `kind` is “md” or “html”. */
export function fileName(title: string, kind: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = cut(plain).replace(/^[.\s]+|[.\s]+$/g, '');
  const name = reserved.test(short) ? `_${short}` : short;
  return `${name || 'article'}.${kind}`;
}

/** Letters are counted as they are written to disk, and none is cut in two. */
function cut(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    name.slice(0, 4 * longestBytes),
  )) {
    bytes += encodeURIComponent(segment).replace(/%../g, 'x').length;
    if (bytes > longestBytes) break;
    kept += segment;
  }
  return kept;
}
