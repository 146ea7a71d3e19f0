import { bodyBounds } from '@/core/calories/bounds';
import { equationInUse, type Impossible } from '@/core/calories/check-profile';
import { parseAge } from '@/core/calories/parse-quantity';
import {
  activityLevels,
  classicFactors,
  goalsLbPerWeek,
  type Equation,
  type Profile,
} from '@/core/calories/profile';
import { i18n } from '@/components/ui/i18n';
import { Choice } from './choice';
import { fieldNumber, type Units } from './figures';
import { HeightField } from './height-field';
import { SelectField } from './select-field';
import { TypedField } from './typed-field';
import { WeightField } from './weight-field';
import { activityWords, factorWords, goalWords } from './words';

type Props = {
  profile: Profile;
  units: Units;
  impossible: readonly Impossible[];
  change: (part: Partial<Profile>) => void;
};

/** These two go by the four classes; the equations of rest by the usual factors. */
const goesByClass = (equation: Equation) => equation === 'nasem2023' || equation === 'iom2005';

/** What the tracker asked, and nothing more. */
export function BodyFields({ profile, units, impossible, change }: Props) {
  const allowed = bodyBounds(profile.ageYears);
  return (
    <>
      <div class="sides">
        <Choice
          legend={i18n.t('calculator.sex')}
          name="sex"
          options={[
            ['female', i18n.t('calculator.female')],
            ['male', i18n.t('calculator.male')],
          ]}
          value={profile.sex}
          onValue={(sex) => change({ sex })}
        />
        <TypedField
          label={i18n.t('calculator.age')}
          name="age"
          value={profile.ageYears}
          parse={parseAge}
          show={(value) => fieldNumber(value)}
          onValue={(ageYears) => change({ ageYears })}
          takes={i18n.t('calculator.ageTakes')}
          isRefused={impossible.includes('age')}
        />
      </div>
      <div class="sides">
        <HeightField
          cm={profile.heightCm}
          units={units}
          allowed={allowed.height}
          isRefused={impossible.includes('height')}
          onCm={(heightCm) => change({ heightCm })}
        />
        <WeightField
          label={i18n.t('calculator.weight')}
          name="weight"
          kg={profile.weightKg}
          units={units}
          allowed={allowed.weight}
          isRefused={impossible.includes('weight')}
          onKg={(weightKg) => change({ weightKg })}
        />
      </div>
      {goesByClass(equationInUse(profile)) ? (
        <SelectField
          label={i18n.t('calculator.activity')}
          options={activityLevels.map((level) => [level, activityWords(level)] as const)}
          value={profile.activity}
          onValue={(activity) => change({ activity })}
        />
      ) : (
        <SelectField
          label={i18n.t('calculator.factor')}
          options={classicFactors.map((factor) => [factor, factorWords(factor)] as const)}
          value={profile.classicFactor}
          onValue={(classicFactor) => change({ classicFactor })}
        />
      )}
      <SelectField
        label={i18n.t('calculator.goal')}
        options={goalsLbPerWeek.map((goal) => [goal, goalWords(goal, units)] as const)}
        value={profile.goalLbPerWeek}
        onValue={(goalLbPerWeek) => change({ goalLbPerWeek })}
      />
    </>
  );
}
