import { i18n } from '@/components/ui/i18n';
import type { Passage } from './passage';

type Props = { passage: Pick<Passage, 'state' | 'isAround'> };

/** How a passage stands where it is not just as it was saved. */
export function StateNote({ passage: { state, isAround } }: Props) {
  if (state === 'exact') return null;
  return (
    <p class="state" data-state={state}>
      {isAround ? i18n.t('marking.around') : i18n.t(`marking.state.${state}`)}
    </p>
  );
}
