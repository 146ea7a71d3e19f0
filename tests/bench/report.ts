/**
 * `npm run bench -- report [WORK] [OUT]`: runs the scorers that stand beside the project in ../shared (another
 * place in SHARED), the peers in the same browser, and writes docs/benchmarks.md. Takes half an hour;
 * `LEAVE_OUT=peers,clutter,budgets,calories`, or some of these, leaves out what takes longest, and the page says
 * so. IN: WORK, a folder in which what was done is kept, so that a run that was cut off goes on; a new one if
 * none is named. Nothing of the pages or texts goes into the repository, only figures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { isRecord } from '@/core/is-record';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { reportTables } from './report-tables';
import { runScorers } from './run-scorers';

export async function run(input: string, output: string): Promise<void> {
  const shared = resolve(process.env['SHARED'] ?? '../shared');
  if (!existsSync(join(shared, 'bench')))
    throw new Error(
      'There are no scorers in ../shared/bench: the report is made where they are, and left as it is here.',
    );
  const work = input === resolve('') ? mkdtempSync(join(tmpdir(), 'leanread-report-')) : input;
  const scores = runScorers(shared, work);
  const text = [head(scores.peers), ...reportTables(scores), tail].join('\n\n');
  const target = output || 'docs/benchmarks.md';
  writeFileSync(target, await format(text, { parser: 'markdown', printWidth: 100 }));
  console.log(`${target} is written; what it was made of is in ${work}`);
}

function head(peers: Record<string, string>): string {
  const others = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return `# Benchmarks

Written by \`npm run bench -- report\` on ${new Date().toISOString().slice(0, 10)}, of version ${ownVersion()}
(${ask('git', ['rev-parse', '--short', 'HEAD'])}); by hand only this command is changed. ${ask(findBrowser('chromium') ?? '', ['--version'])}, Node ${process.version};
peers: ${others.join(', ') || 'none this time'}.

**How to read it.** The pages, texts and queries are a development half that was looked at while the code
was written: on these the figures flatter. They show what a change does, and how the peers do on the very same
pages; on pages nobody has seen, all will do worse. Figures with _not reached_ fall short of what was asked.
Times depend on the machine and on what else it does.`;
}

const tail = `## What is not here

trafilatura, Hypothesis' anchoring and filter lists were measured once, for the design, by other programs; they
are not run again by this command and so not listed. There is no peer beside the calculator and the sources.`;

function ownVersion(): string {
  const found: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  return isRecord(found) ? String(found['version']) : '?';
}

function ask(command: string, args: string[]): string {
  return (
    (spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '').trim().replace(/\s+/g, ' ') || '?'
  );
}
