import { isRecord } from '@/core/is-record';
import type { Scored, Scores } from './run-scorers';

/** `asked` is a bound on the figure as it is printed: `≥ 95`, `≤ 2`; what it does not say, nobody asked for. */
type Row = {
  what: string;
  asked?: string;
  show: (value: number) => string;
  at: Path;
  set: string;
  /** What the peers reached, in their order, when the set was put together. */
  before?: readonly number[];
};
type Path = (string | number)[];

const share = (value: number) => `${(value * 100).toFixed(1)} %`;
const fine = (value: number) => `${(value * 100).toFixed(3)} %`;
const given = (value: number) => `${value} %`;
const part = (value: number) => value.toFixed(3);
const count = (value: number) => `${Math.round(value * 10) / 10}`;
const ms = (value: number) => `${Math.round(value)} ms`;

/** One table for each scorer, or the sentence that says why there is none. */
export function reportTables(scores: Scores): string[] {
  const version = (name: string, packageName: string, before: string) =>
    `${name} ${scores.peers[packageName] ?? before}`;
  return [
    section('The article in the reader', scores.article, (figures) =>
      compare(figures, articleRows, {
        LeanRead: 'LeanRead',
        readability: version('Readability', '@mozilla/readability', '0.6.0'),
        defuddle: version('Defuddle', 'defuddle', '0.19.4'),
      }),
    ),
    section('The page cleaned in place', scores.clutter, (figures) =>
      compare(figures, clutterRows, {
        LeanRead: 'LeanRead',
        mask: `hiding what ${version('Readability', '@mozilla/readability', '0.6.0')} leaves out`,
      }),
    ),
    section('Who is cited', scores.sources, (figures) => alone(figures, sourceRows)),
    section('Highlights found again on later versions of a page', scores.anchors, (figures) =>
      alone(anchorFigures(figures), anchorRows),
    ),
    section('Foods looked up', scores.foods, (figures) => alone(figures, foodRows)),
    section('Foods found in sentences', scores.facts, (figures) => alone(figures, factRows)),
    section('Energy', scores.energy, (figures) => alone(figures, energyRows)),
    section('The popup', scores.calories, measures),
    section('What it costs', scores.budgets, measures),
  ];
}

function section(title: string, scored: Scored, table: (figures: unknown) => string): string {
  const text = scored.missing === null ? table(scored.figures) : `Not measured: ${scored.missing}.`;
  return `## ${title}\n\n${text}`;
}

const row = (
  what: string,
  set: string,
  at: Path,
  show: Row['show'],
  asked?: string,
  before?: Row['before'],
): Row => ({
  what,
  set,
  at,
  show,
  ...(asked === undefined ? {} : { asked }),
  ...(before === undefined ? {} : { before }),
});

const articleRows: Row[] = [
  row(
    'word F1, 300 articles, captions neutral',
    'article',
    ['neutral'],
    part,
    '≥ .950',
    [0.932, 0.938],
  ),
  row(
    'word F1, the 80 on health',
    'article, health only',
    ['neutral'],
    part,
    undefined,
    [0.961, 0.942],
  ),
  row('articles under .7, of 300', 'article', ['low'], count),
  row('hand-labelled health pages, product F1', 'product', ['f1'], part, '≥ .99', [0.99, 0.967]),
  row('the same, words of clutter a page', 'product', ['clutterWords'], count, '≤ 2', [10, 41.8]),
  row('body kept', 'product', ['body'], share, '≥ 99.5'),
  row('captions kept', 'product', ['captions'], share, '≥ 98'),
  row('references kept', 'product', ['references'], share, '≥ 95'),
  row('the author’s box kept', 'product', ['bio'], share, '≥ 100'),
  row(
    'clutter put in and left in, telling class names',
    'injection:named',
    ['clutterLeft'],
    share,
    '≤ 2',
    [0.459, 0.524],
  ),
  row(
    'clutter put in and left in, hashed class names',
    'injection:hashed',
    ['clutterLeft'],
    share,
    '≤ 4',
    [0.843, 0.725],
  ),
  row(
    'content put in and kept',
    'injection:hashed',
    ['contentKept'],
    share,
    '≥ 99.5',
    [0.977, 0.712],
  ),
  row('title exactly right', 'metadata', ['title'], share, '≥ 90'),
  row('author right', 'metadata', ['author'], share, '≥ 85'),
  row('author wrong', 'metadata', ['authorWrong'], share, '≤ 4'),
  row('articles taken for articles', 'pageType', ['recall'], share, '≥ 98', [0.997]),
  row('other pages taken for articles', 'pageType', ['falseAlarm'], share, '≤ 15', [0.7]),
  row(
    'time a page, median (peers extract; LeanRead also finds what is cited and why it hid what)',
    'article',
    ['ms'],
    ms,
  ),
];

const clutterRows: Row[] = [
  row('nine real pages: nodes of clutter hidden', 'labelled', ['recall'], share, '≥ 97', [0.838]),
  row(
    'nine real pages: nodes of content hidden',
    'labelled',
    ['hiddenContent'],
    count,
    '≤ 0',
    [41],
  ),
  row('twenty made pages: nodes of clutter hidden', 'seed', ['recall'], share, '≥ 100', [0.787]),
  row('twenty made pages: nodes of content hidden', 'seed', ['hiddenContent'], count, '≤ 0', [7]),
  row('300 articles: labelled clutter removed', 'snippets', ['removed'], share, '≥ 85', [0.931]),
  row('300 articles: passages that must stay and went', 'snippets', ['keepLost'], count, '≤ 0'),
  row('300 articles: text of the article lost', 'snippets', ['lost'], fine, '≤ .02', [0.04297]),
  row('300 articles: pages losing over 1 %', 'snippets', ['over'], count, '≤ 0', [67]),
];

const sourceRows: Row[] = [
  row('sources found, precision', '', ['source', 'P'], given, '≥ 95'),
  row('sources found, recall', '', ['source', 'R'], given, '≥ 90'),
  row('cards of experts, F1', '', ['cards', 'F1'], given, '≥ 93'),
  row('role exactly right', '', ['role', 'exact'], given, '≥ 82'),
  row('institution exactly right', '', ['org', 'exact'], given, '≥ 78'),
  row('the passage, overlap', '', ['claim', 'overlap'], given, '≥ 91'),
  row('quoted or paraphrased, right', '', ['mode', 'exact'], given, '≥ 96'),
  row('publication found', '', ['publication', 'found'], given, '≥ 94'),
  row('lay people or outlets shown as experts', '', ['layShown', 'shown'], count, '≤ 0'),
  row('time for 1,500 words', '', ['ms', 'per1500Median'], (value) => `${value} ms`, '≤ 8'),
];

const anchorRows: Row[] = [
  row('unchanged passages found', '', ['exact'], share, '≥ 99.2'),
  row('edited passages found', '', ['edited'], share, '≥ 82'),
  row('shown in a wrong place', '', ['wrong'], count, '≤ 0'),
  row('deleted, yet shown in words under 80 % alike', '', ['under80'], fine, '≤ .5'),
  row('deleted, yet shown in words under 60 % alike', '', ['under60'], count, '≤ 0'),
  row('said to be unchanged though the words differ', '', ['saidSame'], count, '≤ 0'),
];

const foodRows: Row[] = [
  row('the right food first', '', ['hit1'], share, '≥ 92'),
  row('the right food among five', '', ['hit5'], share, '≥ 98'),
  row('misspelt, among five', '', ['typos5_share'], share, '≥ 92'),
];
const factRows: Row[] = [
  row('food and energy right', '', ['right_share'], share, '≥ 93'),
  row('marks where there is no food', '', ['false_alarms'], count, '≤ 0'),
];
const energyRows: Row[] = [row('vectors of the papers right', '', ['share'], share, '≥ 100')];

/** Figures of several programs side by side, ours first; of peers that were not run, those of before. */
function compare(figures: unknown, rows: readonly Row[], names: Record<string, string>): string {
  const ran = Object.keys(names).filter((name) =>
    rows.some(({ set, at }) => figureOf(figures, set, name, at) !== null),
  );
  const peers = Object.keys(names).slice(1);
  const areAway = peers.every((name) => !ran.includes(name));
  const heads = areAway ? peers.map((name) => `${names[name] ?? name} †`) : [];
  const text = table(
    ['measure', 'asked', ...ran.map((name) => names[name] ?? name), ...heads],
    rows.map(({ what, set, at, show, asked, before = [] }) => [
      what,
      asked ?? '',
      ...ran.map((name) => {
        const value = figureOf(figures, set, name, at);
        if (value === null) return '–';
        return name === 'LeanRead' ? judged(show(value), asked) : show(value);
      }),
      ...heads.map((_, peer) => (before[peer] === undefined ? '–' : show(before[peer]))),
    ]),
  );
  return areAway ? `${text}\n\n† ${ofBefore}` : text;
}

const ofBefore =
  'Not run this time. Measured when the set was put together, on the same pages and with the same scorer: Readability 0.6.0, Defuddle 0.19.4.';

const alone = (figures: unknown, rows: readonly Row[]) =>
  table(
    ['measure', 'asked', 'LeanRead'],
    rows.map(({ what, at, show, asked }) => {
      const value = numberAt(withShares(figures), at);
      return [what, asked ?? '', value === null ? '–' : judged(show(value), asked)];
    }),
  );

/** `injection:named` is the row of that variant. */
function figureOf(figures: unknown, set: string, name: string, at: Path): number | null {
  const [key = '', variant] = set.split(':');
  const list: unknown = isRecord(figures) ? figures[key] : null;
  if (!Array.isArray(list)) return null;
  const found: unknown = list.find(
    (each) =>
      isRecord(each) &&
      each['name'] === name &&
      (variant === undefined || each['variant'] === variant),
  );
  return numberAt(withShares(found), at);
}

/** What a scorer leaves to be divided. */
function withShares(figures: unknown): unknown {
  if (!isRecord(figures)) return figures;
  const ratio = (of: string, by: string) => Number(figures[of]) / Number(figures[by]);
  if ('gramsLost' in figures) return { ...figures, lost: ratio('gramsLost', 'grams') };
  if ('right' in figures && 'of' in figures) return { ...figures, share: ratio('right', 'of') };
  return figures;
}

/** Both sets of real revisions together. */
function anchorFigures(figures: unknown) {
  const sets = isRecord(figures) ? Object.values(figures) : [];
  const sum = (...at: Path) =>
    sets.reduce<number>((all, set) => all + (numberAt(set, at) ?? NaN), 0);
  return {
    exact: sum('exact', 'right') / sum('exact', 'n'),
    edited: sum('edited', 'right') / sum('edited', 'n'),
    wrong: sum('exact', 'wrong') + sum('edited', 'wrong'),
    under80: sum('gone', 'under80') / sum('gone', 'n'),
    under60: sum('gone', 'under60'),
    saidSame: sum('saidSame'),
  };
}

/** What our own doors measure: a list of { what, measured, asked, unit, holds }. */
function measures(figures: unknown): string {
  const list = Array.isArray(figures) ? figures.filter(isRecord) : [];
  return table(
    ['measure', 'asked', 'reached'],
    list.map(({ what, measured, asked, unit, holds }) => [
      String(what),
      `≤ ${String(asked)} ${String(unit)}`,
      `${String(measured)} ${String(unit)}${holds === false ? ', _not reached_' : ''}`,
    ]),
  );
}

function judged(shown: string, asked: string | undefined): string {
  if (asked === undefined) return shown;
  const bound = Number(asked.slice(1));
  const value = Number.parseFloat(shown);
  const isReached = asked.startsWith('≥') ? value >= bound : value <= bound;
  return isReached ? shown : `${shown}, _not reached_`;
}

function numberAt(figures: unknown, at: Path): number | null {
  let value: unknown = figures;
  for (const step of at) value = isRecord(value) ? value[step] : null;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
