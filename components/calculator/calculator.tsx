import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { localDay } from '@/core/calories/days';
import { planEnergy } from '@/core/calories/plan-energy';
import type { Profile } from '@/core/calories/profile';
import { i18n } from '@/components/ui/i18n';
import { AfterAnswer } from './after-answer';
import { BodyFields } from './body-fields';
import { Choice } from './choice';
import type { EnergyUnit, Units } from './figures';
import { Result } from './result';
import { useDraft } from './use-draft';
import { useDrawn } from './use-drawn';
import './calculator.css';
import './tables.css';

type Props = {
  profile: Profile;
  units: Units;
  energyUnit: EnergyUnit;
  hideNumbers: boolean;
  /** Whom the person turns to, as a link; shown beside the numbers, and in their place. */
  careLink?: string;
  onProfile: (profile: Profile) => void;
  onUnits: (units: Units) => void;
  onEnergyUnit: (unit: EnergyUnit) => void;
  /** Puts the answer on the clipboard; answers whether the browser let it. */
  onCopy?: (text: string) => Promise<boolean>;
  /** Offers the switch for the numbers beside them. */
  onHideNumbers?: (hide: boolean) => void;
  /** Puts the cursor into the first empty field when it opens, and draws that and the answer before the rest. */
  autofocus?: boolean;
  /** As 2026-12-31; the day of the computer's clock where it is left out. */
  today?: string;
};

/** kcal a day for a person and one of the nine goals, while one types. */
export function Calculator({
  units,
  energyUnit,
  hideNumbers,
  careLink = '',
  onUnits,
  onEnergyUnit,
  onCopy,
  onHideNumbers,
  autofocus = false,
  today = localDay(new Date()),
  ...props
}: Props) {
  const [profile, change] = useDraft(props.profile, props.onProfile);
  const plan = useMemo(() => planEnergy(profile), [profile]);
  const form = useRef<HTMLFormElement>(null);
  const confirmBody = () => {
    const { heightCm, weightKg } = profile;
    if (heightCm !== null && weightKg !== null) change({ confirmedBody: { heightCm, weightKg } });
  };

  // Before it is painted: a key that is pressed at once must not be lost.
  useLayoutEffect(() => {
    if (autofocus && form.current) focusFirstEmpty(form.current);
  }, []);

  const isDrawn = useDrawn(autofocus);
  return (
    <form class="calculator" ref={form} onSubmit={(event) => event.preventDefault()}>
      <div class="top">
        <h2>{i18n.t('calculator.title')}</h2>
        <Choice
          legend={i18n.t('calculator.units')}
          isLegendUnseen
          name="units"
          options={[
            ['us', i18n.t('calculator.unitsUs')],
            ['metric', i18n.t('calculator.unitsMetric')],
          ]}
          value={units}
          onValue={onUnits}
        />
      </div>
      <BodyFields
        profile={profile}
        units={units}
        impossible={plan.state === 'cannot-say' ? plan.impossible : []}
        change={change}
      />
      <Result
        plan={plan}
        units={units}
        energyUnit={energyUnit}
        hideNumbers={hideNumbers}
        onItIsRight={confirmBody}
      />
      {isDrawn && (
        <AfterAnswer
          plan={plan}
          profile={profile}
          units={units}
          energyUnit={energyUnit}
          hideNumbers={hideNumbers}
          careLink={careLink}
          today={today}
          change={change}
          onEnergyUnit={onEnergyUnit}
          onCopy={onCopy}
          onHideNumbers={onHideNumbers}
        />
      )}
    </form>
  );
}

/** Sex, then the first empty box; with all filled the weight, which changes most often. */
function focusFirstEmpty(form: HTMLFormElement) {
  const radios = [...form.querySelectorAll<HTMLInputElement>('.sides input[type="radio"]')];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('.sides input[type="text"]')];
  const isSexOpen = !radios.some((radio) => radio.checked);
  const first = isSexOpen
    ? radios[0]
    : (boxes.find((box) => box.value === '') ?? boxes[boxes.length - 1]);
  first?.focus();
  if (first?.type === 'text') first.select();
}
