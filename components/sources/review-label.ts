import { i18n } from '@/components/ui/i18n';
import { isHealthReviewer } from '@/core/sources/is-health-reviewer';

/** What a line about a reviewer may be called: a review for its medicine only where it says that it is one. */
export const reviewLabel = (line: string): string =>
  i18n.t(isHealthReviewer(line) ? 'reader.sources.healthReview' : 'reader.sources.review');
