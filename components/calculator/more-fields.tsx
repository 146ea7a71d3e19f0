import { bodyBounds, maintenanceKcal } from '@/core/calories/bounds';
import { canChooseEquation, isChild, isLaterPregnancy } from '@/core/calories/check-profile';
import { parseBodyFat, parseMaintenance, parsePregnantWeek } from '@/core/calories/parse-quantity';
import { equations, withUnread, type MayBeEmpty, type Profile } from '@/core/calories/profile';
import { kcalToKj } from '@/core/calories/units';
import { i18n } from '@/components/ui/i18n';
import { numberWords } from '@/components/ui/number-words';
import { fieldNumber, type EnergyUnit, type Units } from './figures';
import { SelectField } from './select-field';
import { TypedField } from './typed-field';
import { WeightField } from './weight-field';
import { equationWords } from './words';

type Props = {
  profile: Profile;
  units: Units;
  energyUnit: EnergyUnit;
  /** Then one’s own number stays out of sight as well, unless it keeps everything from being answered. */
  hideNumbers: boolean;
  /** The weight before pregnancy cannot be. */
  isBeforeRefused: boolean;
  change: (part: Partial<Profile>) => void;
  onEnergyUnit: (unit: EnergyUnit) => void;
};

/** What sharpens the answer, for those who know it. What would change nothing is not asked. */
export function MoreFields({ profile, units, energyUnit, change, ...on }: Props) {
  const kept = (field: MayBeEmpty, tellsUnread: 'at once' | 'at rest') => ({
    value: profile[field],
    unread: profile.unread?.[field],
    tellsUnread,
    onValue: (value: number | null, unread?: string) =>
      change({ [field]: value, unread: withUnread(profile, field, unread) }),
  });
  const own = kept('customMaintenanceKcal', 'at rest');
  const inUnit = (kcal: number) => (energyUnit === 'kJ' ? kcalToKj(kcal) : kcal);
  return (
    <div class="stack">
      {!isChild(profile) && (
        <TypedField
          label={i18n.t('calculator.more.bodyFat')}
          name="body-fat"
          {...kept('bodyFatPercent', 'at rest')}
          parse={parseBodyFat}
          show={(value) => fieldNumber(value)}
          takes={i18n.t('calculator.more.bodyFatTakes')}
        />
      )}
      {!isChild(profile) && (!on.hideNumbers || own.unread !== undefined) && (
        <TypedField
          label={i18n.t('calculator.more.maintenance', [energyUnit])}
          name="maintenance"
          {...own}
          parse={(text) => parseMaintenance(text, energyUnit)}
          show={(value) => fieldNumber(inUnit(value), 0)}
          takes={i18n.t('calculator.more.maintenanceTakes', [
            numberWords(Math.ceil(inUnit(maintenanceKcal.least))),
            numberWords(Math.floor(inUnit(maintenanceKcal.most))),
          ])}
          unit={energyUnit}
          unitKey={energyUnit}
        />
      )}
      {profile.sex === 'female' && (
        <>
          <TypedField
            label={i18n.t('calculator.more.week')}
            name="pregnant-week"
            {...kept('pregnantWeek', 'at once')}
            parse={parsePregnantWeek}
            show={(value) => fieldNumber(value)}
            takes={i18n.t('calculator.more.weekTakes')}
          />
          {isLaterPregnancy(profile) && (
            <WeightField
              label={i18n.t('calculator.more.weightBefore')}
              name="weight-before"
              kg={profile.weightBeforePregnancyKg}
              units={units}
              allowed={bodyBounds(profile.ageYears).weight}
              isRefused={on.isBeforeRefused}
              onKg={(weightBeforePregnancyKg) => change({ weightBeforePregnancyKg })}
            />
          )}
          <SelectField
            label={i18n.t('calculator.more.breastfeeding')}
            options={[
              ['no', i18n.t('calculator.more.breastfeedings.no')],
              ['exclusive', i18n.t('calculator.more.breastfeedings.exclusive')],
              ['partial', i18n.t('calculator.more.breastfeedings.partial')],
            ]}
            value={profile.breastfeeding}
            onValue={(breastfeeding) => change({ breastfeeding })}
          />
        </>
      )}
      {canChooseEquation(profile) && (
        <SelectField
          label={i18n.t('calculator.more.equation')}
          options={equations.map((equation) => [equation, equationWords(equation)] as const)}
          value={profile.equation}
          onValue={(equation) => change({ equation })}
        />
      )}
      <SelectField
        label={i18n.t('calculator.more.energyUnit')}
        options={[
          ['kcal', 'kcal'],
          ['kJ', 'kJ'],
        ]}
        value={energyUnit}
        onValue={on.onEnergyUnit}
      />
    </div>
  );
}
