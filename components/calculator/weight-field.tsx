import { bodyBounds, type Bounds } from '@/core/calories/bounds';
import { parseWeight } from '@/core/calories/parse-weight';
import { kgToLb } from '@/core/calories/units';
import { numberWords } from '@/components/ui/number-words';
import { i18n } from '@/components/ui/i18n';
import { fieldNumber, type Units } from './figures';
import { TypedField } from './typed-field';

type Props = {
  label: string;
  name: string;
  kg: number | null;
  units: Units;
  allowed: Bounds;
  isRefused?: boolean;
  onKg: (kg: number | null) => void;
};

const readable = bodyBounds(null).weight;

export function WeightField({ label, name, kg, units, allowed, isRefused = false, onKg }: Props) {
  const isUs = units === 'us';
  const unit = i18n.t(isUs ? 'calculator.pounds' : 'calculator.kilograms');
  // Rounded inwards, so that both numbers named are taken.
  const least = isUs ? Math.ceil(kgToLb(allowed.least)) : allowed.least;
  const most = isUs ? Math.floor(kgToLb(allowed.most)) : allowed.most;
  return (
    <TypedField
      label={label}
      name={name}
      value={kg}
      parse={(text) => parseWeight(text, units, readable)}
      show={(value) => fieldNumber(isUs ? kgToLb(value) : value)}
      onValue={onKg}
      takes={i18n.t('calculator.weightTakes', [
        numberWords(least, 0),
        numberWords(most, 0),
        unit,
        isUs ? '154' : numberWords(70.5, 1),
      ])}
      isRefused={isRefused}
      unit={unit}
      unitKey={units}
    />
  );
}
