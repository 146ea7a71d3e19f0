import { shownText } from '@/core/sources/shown-text';
import type { Source, Span } from '@/core/sources/source';

/** Roles, organisation and place, as far as the article says them; nothing where it says none. */
export function SourcePosition({ source: { roles, orgs, place } }: { source: Source }) {
  const roleText = roles.slice(0, 2).map((role) => shownText(role.text));
  const said = (span: Span | undefined | null) =>
    span && !roleText.some((role) => role.includes(shownText(span.text)))
      ? [shownText(span.text)]
      : [];
  const parts = [roleText.join(', '), ...said(orgs[0]), ...said(place)].filter(Boolean);
  return parts.length > 0 ? <p class="position">{parts.join(' · ')}</p> : null;
}
