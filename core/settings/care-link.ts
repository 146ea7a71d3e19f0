const webAddress = /^https:\/\/[^\s/?#@]+\.[^\s/?#@.]{2,}([/?#]\S*)?$/i;
const telephone = /^tel:\+?\d{3,15}$/;

/** What a stored or typed link may be: an https address without a user in it, or a telephone number. */
export const isCareLink = (link: string): boolean => webAddress.test(link) || telephone.test(link);

/** The link that an address or a number means, as people write them; '' for none, null for what is neither. */
export function readCareLink(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const isNumber = /^(tel:)?\s*\+?[\d\s().\-/]+$/i.test(text);
  const link = isNumber
    ? `tel:${text.replace(/[^\d+]/g, '')}`
    : `https://${text.replace(/^https?:\/\//i, '')}`;
  return isCareLink(link) ? link : null;
}

/** What of it is worth reading: the number, or the host. */
export const careLinkName = (link: string): string =>
  link.replace(/^tel:|^https:\/\/(?:www\.)?([^/?#]+).*$/i, '$1');
