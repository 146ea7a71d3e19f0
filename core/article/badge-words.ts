const praise =
  /\b(medically|clinically|scientifically|expertly|fact|facts|evidence|science|peer|doctor|expert|dietitian|physician|editor|professionally|independently|quality|trusted?|verified|accredited|certified|award|hon ?code|approved|reviewed|checked|based|backed|winning|vetted|recommended|written|sources?|content|health|information|board|medical|team|our|by|the|and|staff|editorial|policy|process|standards?|integrity|guidelines|experts?|doctors?|research|rigorously|transparent|unbiased|up to date|seal|of)\b/gi;
const claim =
  /\b(medically (reviewed|approved)|clinically (reviewed|proven)|fact[- ]?check(ed)?|evidence[- ]based|science[- ]backed|expert[- ](reviewed|approved|verified)|doctor[- ](reviewed|approved)|peer[- ]reviewed|physician[- ]reviewed|dietitian[- ](reviewed|approved)|trusted (source|content|by)|hon ?code|award[- ]winning|accredited|verified|certified|medically verified)\b/gi;

/**
 * Nothing but seals (“Medically Reviewed · Fact Checked by our board”). A line that says who
 * reviewed is no badge: a name leaves words over.
 */
export function isBadgeText(text: string): boolean {
  if (text.length > 140) return false;
  const claims = text.match(claim)?.length ?? 0;
  if (!claims) return false;
  const left =
    text
      .replace(claim, ' ')
      .replace(praise, ' ')
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return claims >= 2 ? left.length <= 2 : left.length === 0;
}
