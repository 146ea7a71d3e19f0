import { foldText } from '@/core/article/fold-text';
import { answersOf } from '@/page/article/kept-answers';

export const blockNames = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr img legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul video'
  ).split(' '),
);

/** The text under a node, a line a block. */
export const blockText = (root: Node): string => (answersOf(root).lines ??= linesOf(root));

function linesOf(root: Node): string {
  let text = '';
  const walk = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += (child as Text).data.replace(/[\r\n\u2028\u2029]+/g, ' ');
      else if (child.nodeType === 1) {
        const isBlock = blockNames.has((child as Element).localName);
        if (isBlock) text += '\n';
        walk(child);
        if (isBlock) text += '\n';
      }
    }
  };
  walk(root);
  return text.split('\n').map(foldText).filter(Boolean).join('\n');
}
