/**
 * What each door of the extension may cost, in one place. `asked` is the aim; where it is not reached,
 * `held` is the size that the release build may not outgrow until it is. Bytes are gzipped at level 9, in kB
 * of 1,000. `tests/release/bytes.test.ts` holds the bytes; `npm run bench -- budgets` prints all of it, with
 * times and memory, which depend on the machine and are held by no test.
 */
export type ByteBudget = {
  /** The noun it is printed under. */
  entry: string;
  /** Where and when it is loaded. */
  when: string;
  /** Files of the build; of a page, whatever it asks for by itself before anything is pressed. */
  files: readonly string[];
  asked: number;
  held?: number;
};

export const byteBudgets: readonly ByteBudget[] = [
  {
    entry: 'page script',
    when: 'on every page of a listed or added site',
    files: ['content-scripts/page.js', 'content-scripts/page.css'],
    // The rest is the bar and the list of passages. It cannot come later: a declared script gives no right
    // to put in another (ADR 12), and what a page could load itself would have to be web-accessible.
    asked: 45,
    held: 61.1,
  },
  {
    entry: 'visit script',
    when: 'on any other page, once asked for',
    files: ['content-scripts/visit.js', 'content-scripts/page.css'],
    asked: 63,
  },
  {
    entry: 'opening',
    when: 'on pages of a site whose articles open by themselves',
    files: ['content-scripts/opening.js'],
    asked: 12,
  },
  { entry: 'reader', when: 'once asked for', files: ['content-scripts/reader.js'], asked: 200 },
  {
    entry: 'taking away',
    when: 'once an article is to be taken away',
    files: ['take-away.js'],
    asked: 24,
  },
  {
    entry: 'reading aloud',
    when: 'once an article is to be heard',
    files: ['read-aloud.js'],
    asked: 8,
  },
  {
    entry: 'sources on the page',
    when: 'once asked for',
    files: ['page-sources.js'],
    asked: 34,
  },
  {
    entry: 'facts in the reader',
    when: 'with the reader, for those who want amounts marked',
    files: ['facts.js'],
    asked: 8,
  },
  {
    entry: 'tools on the page',
    when: 'once asked for',
    files: ['content-scripts/tools.js'],
    asked: 32,
  },
  { entry: 'background', when: 'while it is needed', files: ['background.js'], asked: 24 },
  {
    entry: 'telling facts',
    when: 'in the background, once a page of somebody who wants amounts marked holds one',
    files: ['tell-facts.js'],
    asked: 34,
  },
  { entry: 'popup', when: 'once opened, without foods', files: ['popup.html'], asked: 45 },
  { entry: 'side panel', when: 'once opened, without foods', files: ['sidepanel.html'], asked: 45 },
  { entry: 'library', when: 'once opened', files: ['library.html'], asked: 90 },
  { entry: 'options', when: 'once opened', files: ['options.html'], asked: 90 },
  { entry: 'welcome', when: 'once, after installing', files: ['welcome.html'], asked: 60 },
];

/** What cleaning would weigh as a script of its own, kB. */
export const cleaningAloneKb = 20;

/** Main-thread time on a listed page before the reader is opened, ms. */
export const pageScriptMs = 30;

/** What 50 pages opened and closed may leave in memory beyond what 5 leave, MB. */
export const memoryKeptMb = 10;
export const memoryPages = { few: 5, many: 50 };
