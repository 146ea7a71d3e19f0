import { gzipSync } from 'node:zlib';
import { pressedTwice } from '@/scripts/pressed-twice';
import { bundleEntry } from '@/tests/bench/bundle-entry';

/** Cleaning by itself, bundled and minified as what is built; gzipped at level 9, in kB of 1,000. */
export async function weighCleaning(): Promise<number> {
  const code = await bundleEntry('tests/bench/cleaning-alone.ts', [pressedTwice]);
  return Math.round(gzipSync(code, { level: 9 }).length / 10) / 100;
}
