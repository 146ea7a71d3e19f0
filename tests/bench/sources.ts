/**
 * The `sources` door. IN: JSON lines `{"id", "title"?, "paragraphs": [string]}`.
 * OUT: one line an article, `{id, ms, attributions, people, publications}`; spans are
 * `{paragraph, start, end}` in UTF-16 units, every name, role and journal is a literal piece of a paragraph.
 * `ms` is CPU time (user) of the article in a second pass, after one unmeasured pass over all of IN.
 * A line that cannot be read becomes `{id, error}`, and the run goes on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { findSources } from '@/core/sources/find-sources';
import type { Block, SourceReport, Span } from '@/core/sources/source';
import { isRecord } from '@/core/is-record';
import { progress } from './progress';

type Entry = { id: string; title: string; blocks: Block[] };

function readEntry(line: string, at: number): Entry | { id: string; error: string } {
  try {
    const row: unknown = JSON.parse(line);
    if (!isRecord(row) || !Array.isArray(row.paragraphs)) throw new Error('no paragraphs');
    const blocks = row.paragraphs.map((text): Block => ({ kind: 'paragraph', text: String(text) }));
    return { id: String(row.id), title: typeof row.title === 'string' ? row.title : '', blocks };
  } catch (error) {
    return { id: `line ${String(at + 1)}`, error: String(error) };
  }
}

const place = ({ block, start, end }: Span) => ({ paragraph: block, start, end });
const texts = (spans: readonly Span[]) => spans.map(({ text }) => text);

function row(id: string, ms: number, { sources, attributions, publications }: SourceReport) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    id,
    ms,
    attributions: attributions.flatMap(
      ({ source: key, mention, cue, mode, claim, publication, date }) => {
        const source = byId.get(key);
        if (!source) return [];
        const { kind, name, roles, orgs, credentials, standing, relation, expert } = source;
        return {
          kind,
          name: kind === 'person' || kind === 'organisation' ? (name?.text ?? null) : null,
          mention: place(mention),
          cue: cue ? place(cue) : null,
          mode,
          claim: claim.map(place),
          roles: texts(roles),
          orgs: texts(orgs),
          credentials: texts(credentials),
          standing,
          relation,
          expert,
          publication: publication?.text ?? null,
          year: date ? Number(date.iso.slice(0, 4)) : null,
        };
      },
    ),
    people: sources
      .filter(({ kind }) => kind === 'person')
      .map(
        ({
          name,
          honorific,
          credentials,
          roles,
          orgs,
          place: where,
          standing,
          relation,
          expert,
        }) => ({
          name: name?.text ?? '',
          honorific: honorific?.text ?? null,
          credentials: texts(credentials),
          roles: texts(roles),
          orgs: texts(orgs),
          place: where?.text ?? null,
          standing,
          relation,
          expert,
        }),
      ),
    publications: publications.map(({ name }) => ({ name: name.text, mention: place(name) })),
  };
}

export function run(input: string, output: string): Promise<void> {
  const entries = readFileSync(input, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readEntry);
  const bar = progress(entries.length, 'sources');
  for (const entry of entries)
    if ('blocks' in entry) findSources(entry.blocks, { title: entry.title });
  const lines = entries.map((entry) => {
    bar.step();
    if ('error' in entry) return JSON.stringify(entry);
    const before = process.cpuUsage().user;
    const report = findSources(entry.blocks, { title: entry.title });
    const ms = (process.cpuUsage().user - before) / 1000;
    return JSON.stringify(row(entry.id, ms, report));
  });
  writeFileSync(output, lines.map((line) => `${line}\n`).join(''));
  return Promise.resolve();
}
