import { unpackRules } from '@/core/clutter/rule-table';
import table from '@/page/clutter/rules.json';

/** Our own rules as compiled; tests/data/clutter.test.ts holds the file to what the compiler gives. */
export const listedRules = unpackRules(table);
