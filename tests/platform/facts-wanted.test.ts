import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultChoices } from '@/core/calories/choices';
import { defaultSettings } from '@/core/settings/settings';
import { onFactsUnwanted } from '@/platform/facts-wanted';
import { choices, settings } from '@/platform/storage-in-pages';

beforeEach(() => fakeBrowser.reset());

test('amounts are no longer told once numbers are hidden or the marks turned off, and not before', async () => {
  const stop = vi.fn();
  const unwatch = onFactsUnwanted(stop);
  await settings.write({ ...defaultSettings, energyUnit: 'kJ' });
  await choices.write({ ...defaultChoices, markFacts: true });
  expect(stop).not.toHaveBeenCalled();
  await settings.write({ ...defaultSettings, hideEnergyNumbers: true });
  expect(stop).toHaveBeenCalledTimes(1);
  await choices.write({ ...defaultChoices, markFacts: false });
  expect(stop).toHaveBeenCalledTimes(2);
  unwatch();
  await settings.write({ ...defaultSettings, hideEnergyNumbers: true, units: 'metric' });
  expect(stop).toHaveBeenCalledTimes(2);
});
