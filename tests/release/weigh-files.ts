import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What files of a build weigh gzipped, in kB; a page counts with everything it asks for by itself. */
export function weighFiles(build: string, files: readonly string[]): number {
  const all = new Set(files.flatMap((file) => withParts(build, file)));
  const bytes = [...all].map(
    (file) => gzipSync(readFileSync(join(build, file)), { level: 9 }).length,
  );
  return Math.round(bytes.reduce((sum, each) => sum + each, 0) / 10) / 100;
}

/** A file with the scripts and styles it brings before anything is pressed. */
function withParts(build: string, start: string): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(build, file), 'utf8');
    if (file.endsWith('.html'))
      for (const [, part = ''] of text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
        follow(part);
    // Written as `import()` a file is brought later, and is none of these.
    if (file.startsWith('chunks/'))
      for (const [, part = ''] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
        follow(`chunks/${part}`);
  };
  follow(start);
  return [...found];
}
