import type { CompiledRule } from '@/core/clutter/compile-rules';
import table from '@/page/clutter/rules.json';

/** Our own rules as compiled; tests/data/clutter.test.ts holds the file to what the compiler gives. */
export const listedRules = table as readonly CompiledRule[];
