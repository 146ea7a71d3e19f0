import { useMemo } from 'preact/hooks';
import { trajectory } from '@/core/calories/hall';
import { forecastDays, ruleWeightKg } from '@/core/calories/forecast';
import { goalForecast, type EnergyPlan } from '@/core/calories/plan-energy';
import { i18n } from '@/components/ui/i18n';
import { weight, type Units } from './figures';
import './forecast-curve.css';

type Props = { plan: EnergyPlan; units: Units };
type Line = { day: number; kg: number }[];

const [width, height] = [320, 180];
const edge = { left: 54, right: 8, top: 10, bottom: 24 };
/** The outer labels stay inside the picture. */
const ends = ['start', 'middle', 'middle', 'middle', 'end'] as const;
const quarterDays = [0, 91, 182, 274, 365];
const tableWeeks = [0, 4, 8, 12, 16, 20, 26, 32, 39, 45, 52];

/** The expected year as a curve beside the 3,500 kcal line, and the same as a table. */
export function ForecastCurve({ plan, units }: Props) {
  const drawn = useMemo(() => draw(plan), [plan]);
  if (!drawn) return <p class="small">{whyNone(plan.noForecast)}</p>;
  const { forecast, expected, rule, band, leastKg, mostKg } = drawn;
  const x = (day: number) => edge.left + (day / forecastDays) * (width - edge.left - edge.right);
  const y = (kg: number) =>
    edge.top + ((mostKg - kg) / (mostKg - leastKg)) * (height - edge.top - edge.bottom);
  const path = (line: Line) =>
    line
      .map(({ day, kg }, i) => `${i === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${y(kg).toFixed(1)}`)
      .join('');
  const last = expected[expected.length - 1];
  const today = weight(plan.body.weightKg, units);
  const label =
    forecast.year1Kg !== null && forecast.week12Kg !== null
      ? i18n.t('calculator.curve.label', [
          today,
          weight(forecast.week12Kg, units),
          weight(forecast.year1Kg, units),
        ])
      : i18n.t('calculator.curve.labelEnds', [
          today,
          weight(last?.kg ?? plan.body.weightKg, units),
          String(last?.day ?? 0),
        ]);

  return (
    <div class="stack">
      <svg class="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[leastKg, (leastKg + mostKg) / 2, mostKg].map((kg) => (
          <g key={kg}>
            <line class="grid" x1={edge.left} x2={width - edge.right} y1={y(kg)} y2={y(kg)} />
            <text x={edge.left - 6} y={y(kg) + 4} text-anchor="end">
              {weight(kg, units)}
            </text>
          </g>
        ))}
        {quarterDays.map((day, i) => (
          <text key={day} x={x(day)} y={height - 6} text-anchor={ends[i] ?? 'middle'}>
            {i === 0 ? i18n.t('calculator.curve.months') : i * 3}
          </text>
        ))}
        {band && (
          <path
            class="band"
            d={`${path(band.high)}${path(band.low.toReversed()).replace('M', 'L')}Z`}
          />
        )}
        <path class="rule" d={path(rule)} />
        <path class="expected" d={path(expected)} />
        {last && <circle class="end" cx={x(last.day)} cy={y(last.kg)} r="3.5" />}
      </svg>
      <ul class="key small">
        <li class="expected">{i18n.t('calculator.curve.expected')}</li>
        <li class="rule">{i18n.t('calculator.curve.rule')}</li>
        {band && <li class="band">{i18n.t('calculator.curve.band')}</li>}
      </ul>
      {forecast.endsOnDay !== null && <p class="small">{i18n.t('calculator.curve.ends')}</p>}
      <p class="small">{i18n.t('calculator.curve.why')}</p>
      <table>
        <caption class="small">{i18n.t('calculator.curve.tableTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('calculator.curve.weeks')}</th>
            <th scope="col">{i18n.t('calculator.curve.weight')}</th>
            <th scope="col">{i18n.t('calculator.curve.rule')}</th>
          </tr>
        </thead>
        <tbody>
          {tableWeeks
            .filter((week) => week * 7 < expected.length)
            .map((week) => (
              <tr key={week}>
                <th scope="row">{week}</th>
                <td>{weight(expected[week * 7]?.kg ?? NaN, units)}</td>
                <td>{weight(rule[week * 7]?.kg ?? NaN, units)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function whyNone(why: EnergyPlan['noForecast']): string {
  if (why === 'need-too-far-from-rest') return i18n.t('calculator.curve.noModel');
  return i18n.t(
    why === 'pregnant-or-breastfeeding' ? 'calculator.curve.motherhood' : 'calculator.curve.none',
  );
}

function draw(plan: EnergyPlan) {
  const forecast = goalForecast(plan, plan.goal);
  const { model, goal, maintenance } = plan;
  if (!forecast || !model || goal.refused !== null) return null;
  const lineOf = (weightKg: Float64Array): Line =>
    Array.from(weightKg.subarray(0, forecast.weightKg.length), (kg, day) => ({ day, kg }));
  const expected = lineOf(forecast.weightKg);
  const change = goal.kcal - maintenance.kcal;
  const rule = expected.map(({ day }) => ({
    day,
    kg: ruleWeightKg(plan.body.weightKg, change, day),
  }));
  const error = maintenance.range && maintenance.range.high - maintenance.kcal;
  const bandOf = (kcal: number) =>
    lineOf(trajectory(model, goal.kcal + kcal, forecastDays).weightKg);
  const band = error === null ? null : { low: bandOf(-error), high: bandOf(error) };
  const all = [expected, rule, band?.low ?? [], band?.high ?? []].flat().map(({ kg }) => kg);
  const [leastKg, mostKg] = [Math.min(...all), Math.max(...all)];
  // A flat line would leave no height to draw in.
  const margin = Math.max(0, 2 - (mostKg - leastKg)) / 2;
  return { forecast, expected, rule, band, leastKg: leastKg - margin, mostKg: mostKg + margin };
}
