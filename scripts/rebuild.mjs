/**
 * Proves what the stores' reviewers are told: from the source archive alone come the very packages that are
 * handed in. `npm run rebuild` packs, unpacks the source archive in an empty folder, installs by the lockfile,
 * packs there, and compares every byte. Takes about a minute and a half, most of it for the packages.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { root } from './set-up.mjs';

const output = join(root, '.output');
const archives = (folder) => readdirSync(folder).filter((name) => name.endsWith('.zip'));

try {
  process.exitCode = (await rebuild()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function rebuild() {
  console.log('Packing here …');
  for (const name of archives(output)) rmSync(join(output, name));
  npm(root, 'run', '--silent', 'zip');
  const handedIn = archives(output).sort();
  const sources = handedIn.find((name) => name.endsWith('-sources.zip'));
  if (!sources || handedIn.length !== 3)
    throw new Error(`Two packages and the sources were expected, not: ${handedIn.join(', ')}`);

  const folder = mkdtempSync(join(tmpdir(), 'leanread-rebuild-'));
  try {
    await unpack(join(output, sources), folder);
    console.log('Installing what the lockfile of the source archive names …');
    npm(folder, 'ci', '--no-audit', '--no-fund', '--loglevel=error');
    console.log('Packing there …');
    npm(folder, 'run', '--silent', 'zip');
    return compare(handedIn, join(folder, '.output'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function npm(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    // npm is a script on Windows.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** Read by what the library saves its own archives with. */
async function unpack(archive, folder) {
  const { unzipSync } = await import('fflate');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const path = join(folder, name);
    if (relative(folder, path).startsWith('..'))
      throw new Error(`${name} leads out of the folder.`);
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function compare(names, there) {
  const { rows, isSame } = names.reduce(
    ({ rows, isSame }, name) => {
      const [ours, theirs] = [output, there].map((folder) => readFileSync(join(folder, name)));
      const equal = ours.equals(theirs);
      const sum = createHash('sha256').update(ours).digest('hex');
      return {
        rows: [
          ...rows,
          `${equal ? 'identical' : 'DIFFERENT'}  ${name}  ${ours.length} bytes  sha256 ${sum}`,
        ],
        isSame: isSame && equal,
      };
    },
    { rows: [], isSame: true },
  );
  console.log(rows.join('\n'));
  return isSame;
}
