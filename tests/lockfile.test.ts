import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = {
  version?: string;
  os?: string[];
  cpu?: string[];
  optional?: boolean;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

/** Where npm would look for a dependency of the package at `path`: beside it, then one folder up, and so on. */
function find(path: string, name: string): Entry | undefined {
  const folders = path === '' ? [] : path.split(/\/?node_modules\//).slice(1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const at = folders.slice(0, depth).map((folder) => `node_modules/${folder}/`);
    const found = packages[`${at.join('')}node_modules/${name}`];
    if (found) return found;
  }
  return undefined;
}

const optional = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).map((name) => ({ path, name })),
);

// A registry that lacks another system's package leaves a hole here, and `npm ci` refuses there.
test.each(optional)('$name, which $path may use, has an entry', ({ path, name }) => {
  expect(find(path, name)?.version).toBeDefined();
});

test.each(['linux', 'darwin', 'win32'])('the bundler’s native part is there for %s', (system) => {
  for (const processor of ['x64', 'arm64']) {
    const native = Object.entries(packages).filter(
      ([path, { os, cpu }]) =>
        path.startsWith('node_modules/@rolldown/binding-') &&
        os?.includes(system) &&
        cpu?.includes(processor),
    );
    expect(native.length, processor).toBeGreaterThan(0);
    for (const [, entry] of native) expect(entry.optional).toBe(true);
  }
});

test('no entry names the registry it was written at', () => {
  for (const { resolved } of Object.values(packages))
    expect(resolved ?? 'https://registry.npmjs.org/').toMatch(/^https:\/\/registry\.npmjs\.org\//);
});
