import { language } from '@/components/ui/i18n';

/** “January 5, 2008” for an ISO date as it was written, whatever the zone; anything else unchanged. */
export function dateText(written: string): string {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T|$)/.exec(written);
  if (!iso) return written;
  const [, year, month, day] = iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return written;
  return new Intl.DateTimeFormat(language(), {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}
