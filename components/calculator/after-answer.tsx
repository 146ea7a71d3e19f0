import { isInMoreFields, type CannotSay } from '@/core/calories/check-profile';
import type { EnergyPlan } from '@/core/calories/plan-energy';
import type { Profile } from '@/core/calories/profile';
import { careLinkName } from '@/core/settings/care-link';
import { i18n } from '@/components/ui/i18n';
import { CopyButton } from './copy-button';
import { Disclosure } from './disclosure';
import type { EnergyUnit, Units } from './figures';
import { MoreFields } from './more-fields';
import { PlanDetails } from './plan-details';
import { PlanFacts } from './plan-facts';
import { planText } from './plan-text';

type Props = {
  plan: EnergyPlan | CannotSay;
  profile: Profile;
  units: Units;
  energyUnit: EnergyUnit;
  hideNumbers: boolean;
  careLink: string;
  today: string;
  change: (part: Partial<Profile>) => void;
  onEnergyUnit: (unit: EnergyUnit) => void;
  onCopy: ((text: string) => Promise<boolean>) | undefined;
  onHideNumbers: ((hide: boolean) => void) | undefined;
};

const newTab = { target: '_blank', rel: 'noreferrer' };

/** What stands under the answer: how it came about, what it leads to, more to say of oneself, and the switch. */
export function AfterAnswer({
  plan,
  hideNumbers,
  careLink,
  onCopy,
  onHideNumbers,
  ...rest
}: Props) {
  const { profile, units, energyUnit, today, change } = rest;
  const shown = plan.state === 'ready' && !hideNumbers ? plan : null;
  return (
    <>
      {shown && (
        <>
          {onCopy && (
            <CopyButton
              text={() => planText(shown, units, energyUnit)}
              onCopy={onCopy}
              key={shown.targetKcal}
            />
          )}
          <PlanFacts plan={shown} energyUnit={energyUnit} />
          <PlanDetails
            plan={shown}
            profile={profile}
            units={units}
            energyUnit={energyUnit}
            today={today}
            change={change}
          />
        </>
      )}
      <Disclosure
        title={i18n.t('calculator.more.title')}
        startsOpen={plan.state === 'cannot-say' && isInMoreFields(plan)}
      >
        {() => (
          <MoreFields
            profile={profile}
            units={units}
            energyUnit={energyUnit}
            hideNumbers={hideNumbers}
            isBeforeRefused={
              plan.state === 'cannot-say' && plan.impossible.includes('weightBefore')
            }
            change={change}
            onEnergyUnit={rest.onEnergyUnit}
          />
        )}
      </Disclosure>
      {onHideNumbers && hideNumbers && (
        <button type="button" class="button" onClick={() => onHideNumbers(false)}>
          {i18n.t('calculator.turnOn')}
        </button>
      )}
      {onHideNumbers && shown && (
        <p class="small">
          {i18n.t('calculator.stressful')}{' '}
          <button type="button" class="link" onClick={() => onHideNumbers(true)}>
            {i18n.t('calculator.turnOff')}
          </button>
        </p>
      )}
      {careLink && (hideNumbers || shown) && (
        <p class="small">
          <a class="link" href={careLink} {...(careLink.startsWith('https:') && newTab)}>
            {i18n.t('calculator.careLink', [careLinkName(careLink)])}
          </a>
        </p>
      )}
    </>
  );
}
