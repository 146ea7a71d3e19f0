import { found, type Judge } from '@/page/clutter/finding';

const asks =
  /subscri|sign[ -]?(me )?up|newsletter|inbox|e-?mail|join|updates|weekly|daily|free|don.t miss|get /i;
const isOther = /password|log ?in|search|comment|reply|coupon|promo code|your message/i;

/** A box around one field for an e-mail address, with words that ask for it. */
export const findNewsletter: Judge = (box) => {
  if (box.emails === 0 || box.fields > 5 || box.words > 130 || box.titles > 0) return null;
  if (box.tag === 'input' || isOther.test(box.text) || !asks.test(`${box.text} email`)) return null;
  if (box.headings > 2 || box.links > 4 || box.images > 3 || box.rows > 6) return null;
  return found(box, 'newsletter', 'email-form');
};
