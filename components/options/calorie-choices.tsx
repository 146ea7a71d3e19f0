import { i18n } from '@/components/ui/i18n';
import type { CalorieChoices as Chosen } from '@/core/calories/choices';
import { Switch } from './switch';

type Props = {
  choices: Chosen;
  onShare: (on: boolean) => void;
  onMarkFacts: (on: boolean) => void;
};

/** What is allowed on this device alone. */
export function CalorieChoices({ choices, onShare, onMarkFacts }: Props) {
  return (
    <>
      <Switch
        label={i18n.t('caloriesHere.markFacts')}
        hint={i18n.t('caloriesHere.markFactsHint')}
        on={choices.markFacts}
        onChange={onMarkFacts}
      />
      <Switch
        label={i18n.t('caloriesHere.share')}
        hint={i18n.t('caloriesHere.shareHint')}
        on={choices.shareProfile}
        onChange={onShare}
      />
    </>
  );
}
