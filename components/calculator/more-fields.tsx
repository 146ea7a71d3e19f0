import { bodyBounds, maintenanceKcal } from '@/core/calories/bounds';
import { laterPregnancyWeek } from '@/core/calories/maintenance';
import { parseBodyFat, parseMaintenance, parsePregnantWeek } from '@/core/calories/parse-quantity';
import { equations, type Profile } from '@/core/calories/profile';
import { kcalToKj } from '@/core/calories/units';
import { i18n } from '@/components/ui/i18n';
import { energyNumber, fieldNumber, type EnergyUnit, type Units } from './figures';
import { SelectField } from './select-field';
import { TypedField } from './typed-field';
import { WeightField } from './weight-field';
import { equationWords } from './words';

type Props = {
  profile: Profile;
  units: Units;
  energyUnit: EnergyUnit;
  change: (part: Partial<Profile>) => void;
  onEnergyUnit: (unit: EnergyUnit) => void;
  /** Told of a field that holds something it does not take: an answer that left it out would be false. */
  onUnread: (name: string, isUnread: boolean) => void;
};

/** What sharpens the answer, for those who know it. */
export function MoreFields({ profile, units, energyUnit, change, ...on }: Props) {
  const unread = (name: string) => (isUnread: boolean) => on.onUnread(name, isUnread);
  const isLater = profile.pregnantWeek !== null && profile.pregnantWeek >= laterPregnancyWeek;
  return (
    <div class="stack">
      <TypedField
        label={i18n.t('calculator.more.bodyFat')}
        name="body-fat"
        onUnread={unread('body-fat')}
        value={profile.bodyFatPercent}
        parse={parseBodyFat}
        show={(value) => fieldNumber(value)}
        onValue={(bodyFatPercent) => change({ bodyFatPercent })}
        takes={i18n.t('calculator.more.bodyFatTakes')}
      />
      <TypedField
        label={i18n.t('calculator.more.maintenance', [energyUnit])}
        name="maintenance"
        onUnread={unread('maintenance')}
        value={profile.customMaintenanceKcal}
        parse={(text) => parseMaintenance(text, energyUnit)}
        show={(value) => fieldNumber(energyUnit === 'kJ' ? kcalToKj(value) : value, 0)}
        onValue={(customMaintenanceKcal) => change({ customMaintenanceKcal })}
        takes={i18n.t('calculator.more.maintenanceTakes', [
          energyNumber(maintenanceKcal.least, energyUnit),
          energyNumber(maintenanceKcal.most, energyUnit),
        ])}
        unit={energyUnit}
        unitKey={energyUnit}
      />
      {profile.sex === 'female' && (
        <>
          <TypedField
            label={i18n.t('calculator.more.week')}
            name="pregnant-week"
            onUnread={unread('pregnant-week')}
            value={profile.pregnantWeek}
            parse={parsePregnantWeek}
            show={(value) => fieldNumber(value)}
            onValue={(pregnantWeek) => change({ pregnantWeek })}
            takes={i18n.t('calculator.more.weekTakes')}
          />
          {isLater && (
            <WeightField
              label={i18n.t('calculator.more.weightBefore')}
              name="weight-before"
              kg={profile.weightBeforePregnancyKg}
              units={units}
              allowed={bodyBounds(profile.ageYears).weight}
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
      <SelectField
        label={i18n.t('calculator.more.equation')}
        options={equations.map((equation) => [equation, equationWords(equation)] as const)}
        value={profile.equation}
        onValue={(equation) => change({ equation })}
      />
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
