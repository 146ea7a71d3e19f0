import { expect, test, vi } from 'vitest';
import { fieldNumber } from '@/components/calculator/figures';
import { bodyBounds } from '@/core/calories/bounds';
import { parseWeight } from '@/core/calories/parse-weight';

vi.mock('@/components/ui/i18n', () => ({ i18n: { t: () => '' }, language: () => 'de' }));

test('where decimals stand after a comma, a field shows one, and reads back what it shows', () => {
  expect(fieldNumber(79.83)).toBe('79,8');
  expect(fieldNumber(1550, 0)).toBe('1550');
  expect(fieldNumber(12_345.6)).toBe('12345,6');
  const read = parseWeight(fieldNumber(79.83), 'metric', bodyBounds(null).weight);
  expect(read).toMatchObject({ value: 79.8 });
});
