import { foldWording } from '@/core/clutter/read-wording';
import { attributeOf, nameOf, own } from '@/page/article/own-members';

/** What a button says that refuses all that can be refused, in one press, and nothing besides. */
const refusals =
  /^(reject|decline|refuse|deny|disagree)( (all|cookies|all cookies|everything|optional|optional cookies|non-?essential|non-?essential cookies|additional cookies))?( (and|&) (close|continue))?$|^(i )?(decline|refuse|do not accept|do not agree|don't accept|disagree)$|^((accept|use|allow|continue with|keep) )?(only )?(the )?(strictly )?(necessary|essential|required)( cookies)?( only)?$|^(continue|proceed) without (accepting|agreeing|consent|cookies)$/;

/** Opens a page instead of refusing. */
const leads = (element: Element): boolean =>
  nameOf(element) === 'a' && !/^(#|javascript:|$)/i.test(attributeOf(element, 'href').trim());

/**
 * The plain button to reject cookies in a notice about them. Null where there is none, or more than one:
 * then it is not plain which of them means no.
 */
export function findRejectButton(notices: readonly Element[]): HTMLElement | null {
  const found = new Set<HTMLElement>();
  for (const notice of notices)
    for (const control of own(notice).querySelectorAll(
      'button, [role="button"], input[type="button"], input[type="submit"], a',
    ))
      // A drawing has links as well; they cannot be pressed.
      if (control instanceof HTMLElement && !leads(control) && refusals.test(wordsOf(control)))
        found.add(control);
  const [only] = found;
  return found.size === 1 && only && !own(only).hasAttribute('disabled') ? only : null;
}

function wordsOf(control: Element): string {
  const said =
    nameOf(control) === 'input' ? attributeOf(control, 'value') : own(control).textContent;
  return foldWording(said?.trim() || attributeOf(control, 'aria-label'));
}
