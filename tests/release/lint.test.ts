import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const build = '.output/firefox-mv3';

/**
 * Mozilla’s linter warns of every `innerHTML`. Two libraries, taken unmodified from the registry, write one:
 * Preact to empty a node (and for an attribute we forbid ourselves), DOMPurify into a document that is not
 * shown. Bundled they stand once in each file named here. Whatever else is warned of is ours.
 */
const libraries = [
  {
    name: 'Preact',
    writes: /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/,
    files: [
      'chunks/popup-parts.js',
      'content-scripts/page.js',
      'content-scripts/reader.js',
      'content-scripts/tools.js',
      'content-scripts/visit.js',
      'page-sources.js',
    ],
  },
  {
    name: 'DOMPurify',
    writes: /createDocument\(.{0,40}documentElement\.innerHTML=/,
    files: ['content-scripts/reader.js', 'take-away.js'],
  },
];

type Message = { code: string; message: string; file?: string; line?: number; column?: number };
type Report = Record<'errors' | 'notices' | 'warnings', Message[]>;

const { errors, notices, warnings } = lint();

test('Mozilla’s linter finds no error and nothing to notice in the Firefox build', () => {
  expect({ errors, notices }).toEqual({ errors: [], notices: [] });
});

test('it warns of nothing of ours: every warning is one of the two libraries’, where they are expected', () => {
  const found = warnings.map(
    (warning) => `${warning.code}: ${writerOf(warning)} in ${placeOf(warning)}`,
  );
  const expected = libraries.flatMap(({ name, files }) =>
    files.map((file) => `UNSAFE_VAR_ASSIGNMENT: ${name} in ${file}`),
  );
  expect(found.sort()).toEqual(expected.sort());
});

function lint(): Report {
  // It ends with 1 where it finds errors; what it prints is complete all the same.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', build],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`The linter gave no report: ${stderr}`);
  }
}

/** Whose code stands at the place, by the code itself. */
function writerOf({ file = '', line = 1, column = 1 }: Message): string {
  const text = readFileSync(join(build, file), 'utf8').split('\n')[line - 1] ?? '';
  const around = text.slice(Math.max(0, column - 80), column + 40);
  return (
    libraries.find(({ writes }) => writes.test(around))?.name ?? `our own code, ${around.trim()}`
  );
}

/** A chunk without the hash of its content. */
const placeOf = ({ file = 'no file' }: Message) =>
  file.replace(/^(chunks\/.+)-[\w-]{8}\.js$/, '$1.js');
