import type { Activity } from '@/core/activities/activity';

/** The rows of data/activities/activities.json, one a string: `code|name|MET|estimated 0 or 1|word, word, …`. */
export function parseActivities(rows: readonly string[]): Activity[] {
  return rows.map((row) => {
    const cells = row.split('|');
    if (cells.length !== 5) throw new Error(`Not a row of the activity list: ${row}`);
    const [code = '', name = '', met, estimated, words] = cells;
    return {
      code,
      name,
      aliases: words ? words.split(', ') : [],
      met: Number(met),
      estimated: estimated === '1',
    };
  });
}
