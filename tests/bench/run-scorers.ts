import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '@/core/is-record';

/** What a scorer measured: its figures by their own names, or why there are none. */
export type Scored = { figures: unknown; missing: null } | { figures: null; missing: string };

export type Scores = Record<
  | 'article'
  | 'clutter'
  | 'sources'
  | 'anchors'
  | 'foods'
  | 'facts'
  | 'energy'
  | 'budgets'
  | 'calories',
  Scored
> & { peers: Record<string, string> };

/**
 * Runs every scorer beside the project on what our doors write, the peers in the same browser. What stands in
 * `work` from before is used again: a run that was cut off goes on where it was.
 */
export function runScorers(shared: string, work: string): Scores {
  const bench = join(shared, 'bench');
  const data = join(shared, 'data');
  mkdirSync(work, { recursive: true });
  const at = (...parts: string[]) => join(work, ...parts);

  /** Makes a file by a command, unless it is there. */
  const make = (file: string, command: string, args: string[], cwd = process.cwd()) => {
    if (existsSync(at(file))) return;
    console.error(`${file} …`);
    const { status, stderr } = spawnSync(command, args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    if (!existsSync(at(file)))
      throw new Error(`${file} was not made (status ${String(status)}): ${lastLine(stderr)}`);
  };
  const door = (noun: string, input: string, output: string) =>
    make(output, 'npm', ['run', '--silent', 'bench', '--', noun, input, at(output)]);
  const read = (file: string): unknown => JSON.parse(readFileSync(at(file), 'utf8'));

  /** A scorer that cannot run leaves a sentence in the report, not a hole. */
  const score = (run: () => unknown): Scored => {
    try {
      return { figures: run(), missing: null };
    } catch (error) {
      return { figures: null, missing: error instanceof Error ? error.message : String(error) };
    }
  };
  const beside = (folder: string, run: () => unknown): Scored =>
    existsSync(folder)
      ? score(run)
      : { figures: null, missing: 'its data is not beside the project' };

  // Of half an hour the peers take half.
  const leftOut = (process.env['LEAVE_OUT'] ?? '').split(',');
  const hasPeers =
    !leftOut.includes('peers') &&
    existsSync(join(bench, 'article')) &&
    installPeers(join(bench, 'article'), at('peers'));
  const peersOf = (script: string, input: string, folder: string, names: string[]) => {
    if (!hasPeers) return [];
    make(
      join(folder, `${names[0]}.jsonl`),
      process.execPath,
      [script, input, at(folder), '--only', names.join(',')],
      at('peers'),
    );
    return names.map((name) => `${name}=${at(folder, `${name}.jsonl`)}`);
  };
  const scoreBy = (script: string, args: string[], file: string) => {
    make(file, process.execPath, [script, ...args, '--json', at(file)]);
    return read(file);
  };
  const python = (script: string, input: string, output: string) => {
    const { stdout, status, stderr } = spawnSync('python3', [script, input, at(output), '--json'], {
      encoding: 'utf8',
    });
    if (status !== 0 && !stdout) throw new Error(lastLine(stderr));
    return JSON.parse(stdout) as unknown;
  };

  /** Needs the builds and a real Chromium that loads extensions. */
  const own = (noun: 'budgets' | 'calories') =>
    score(() => {
      if (leftOut.includes(noun)) throw new Error('left out of this run');
      door(noun, '-', `${noun}.json`);
      return read(`${noun}.json`);
    });

  return {
    peers: hasPeers ? versions(at('peers'), ['@mozilla/readability', 'defuddle']) : {},
    article: beside(join(bench, 'article'), () => {
      const here = join(bench, 'article');
      make(join('art', 'in'), process.execPath, [join(here, 'unpack.mjs'), at('art')]);
      door('article', at('art', 'in'), 'ours-article.jsonl');
      const others = peersOf(join(here, 'peers.mjs'), at('art', 'in'), 'article-peers', [
        'readability',
        'defuddle',
      ]);
      const ours = `LeanRead=${at('ours-article.jsonl')}`;
      return scoreBy(join(here, 'score.mjs'), [at('art'), ours, ...others], 'article.json');
    }),
    clutter: beside(join(bench, 'clutter'), () => {
      if (leftOut.includes('clutter')) throw new Error('left out of this run');
      const here = join(bench, 'clutter');
      make(join('clu', 'in'), process.execPath, [join(here, 'unpack.mjs'), at('clu')]);
      door('clutter', at('clu', 'in'), 'ours-clutter.jsonl');
      const others = peersOf(join(here, 'baseline.mjs'), at('clu', 'in'), 'clutter-peers', [
        'mask',
      ]);
      const ours = `LeanRead=${at('ours-clutter.jsonl')}`;
      return scoreBy(join(here, 'score.mjs'), [at('clu'), ours, ...others], 'clutter.json');
    }),
    sources: beside(join(bench, 'sources'), () => {
      const here = join(bench, 'sources');
      door('sources', join(here, 'docs.dev.jsonl'), 'ours-sources.jsonl');
      return scoreBy(join(here, 'score.mjs'), [at('ours-sources.jsonl')], 'sources.json');
    }),
    anchors: beside(join(bench, 'highlights'), () => {
      const here = join(bench, 'highlights');
      const sets = ['va-tune', 'wiki-tune'].map((name) => join(here, `${name}.jsonl.gz`));
      return scoreBy(join(here, 'score.mjs'), ['run', process.cwd(), ...sets], 'anchors.json');
    }),
    foods: beside(join(data, 'foods'), () => {
      const queries = join(data, 'foods', 'queries.dev.tsv');
      door('foods', queries, 'ours-foods.jsonl');
      return python(join(data, 'foods', 'score_foods.py'), queries, 'ours-foods.jsonl');
    }),
    facts: beside(join(data, 'foods'), () => {
      const sentences = join(data, 'foods', 'sentences.dev.tsv');
      door('facts', sentences, 'ours-facts.jsonl');
      return python(join(data, 'foods', 'score_foods.py'), sentences, 'ours-facts.jsonl');
    }),
    energy: beside(join(data, 'energy'), () => {
      const vectors = join(data, 'energy', 'vectors.json');
      door('energy', vectors, 'ours-energy.jsonl');
      const { stdout } = spawnSync(
        'python3',
        [join(data, 'energy', 'score_energy.py'), vectors, at('ours-energy.jsonl')],
        { encoding: 'utf8' },
      );
      const [, right, of] = /(\d+) of (\d+) vectors right/.exec(stdout) ?? [];
      if (!right || !of) throw new Error('the scorer of the vectors gave no figure');
      return { right: Number(right), of: Number(of) };
    }),
    budgets: own('budgets'),
    calories: own('calories'),
  };
}

/** The peers stand in a folder of their own: none of them is a package of ours. */
function installPeers(from: string, folder: string): boolean {
  if (!existsSync(join(folder, 'node_modules', 'defuddle'))) {
    mkdirSync(folder, { recursive: true });
    cpSync(join(from, 'package.json'), join(folder, 'package.json'));
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder });
    if (status !== 0) return false;
  }
  return true;
}

function versions(folder: string, names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const found: unknown = JSON.parse(
        readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
      );
      return [name, isRecord(found) ? String(found['version']) : '?'];
    }),
  );
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';
