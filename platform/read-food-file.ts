import type { FoodFileProblem } from '@/core/foods/food-file';
import { usdaRow, type UsdaFood } from '@/core/foods/usda-food';
import { createJsonFoods } from '@/core/foods/usda-json';
import { createUsdaTables, neededFiles, usdaFiles } from '@/core/foods/usda-tables';
import {
  dataOffset,
  findDirectory,
  headerSize,
  isZip,
  mostTail,
  readDirectory,
} from '@/core/foods/zip-entries';

export type FoodFileResult =
  { ok: true; name: string; rows: string[] } | { ok: false; name: string; why: FoodFileProblem };

type Watch = {
  /** From 0 to 1, and how many foods were seen so far. */
  onProgress?: (share: number, foods: number) => void;
  signal?: AbortSignal;
};

/** SR Legacy as JSON is 206 MB, the survey foods some less; branded foods are 3 GB. */
const mostBytes = 400_000_000;
/** Unpacked: the tables of SR Legacy are 50 MB. */
const mostUnpacked = 1_200_000_000;
const mostFoods = 30_000;
/** So long may reading keep the page from anything else. */
const mostWorkMs = 24;

/** One file to read foods from, itself or inside a zip. */
type Part = { name: string; size: number; open: () => Promise<ReadableStream<BufferSource>> };

class Refused extends Error {
  constructor(readonly why: FoodFileProblem) {
    super(why);
  }
}

/**
 * Reads foods out of a download of the USDA: its zip as it is, its JSON, or its tables chosen together.
 * Nothing is kept, and nothing but the files is touched.
 */
export async function readFoodFiles(
  files: readonly File[],
  { onProgress, signal }: Watch = {},
): Promise<FoodFileResult> {
  const name = files[0]?.name ?? '';
  try {
    if (files.reduce((all, { size }) => all + size, 0) > mostBytes) throw new Refused('too-large');
    const parts = (await Promise.all(files.map(partsOf))).flat();
    const foods = await readParts(parts, onProgress ?? (() => undefined), signal);
    const rows = foods.flatMap((food) => usdaRow(food) ?? []);
    if (rows.length === 0) throw new Refused(foods.length > 0 ? 'half' : 'not-a-table');
    return { ok: true, name, rows };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { ok: false, name, why: whyOf(error) };
  }
}

function whyOf(error: unknown): FoodFileProblem {
  if (error instanceof Refused) return error.why;
  if (error instanceof SyntaxError) return 'not-a-table';
  // What inflates to nonsense, or cannot be read from the disk any more.
  return 'broken';
}

async function partsOf(file: File): Promise<Part[]> {
  const head = await bytesOf(file.slice(0, 4));
  if (!isZip(head))
    return [{ name: file.name, size: file.size, open: () => Promise.resolve(file.stream()) }];
  const tail = await bytesOf(file.slice(Math.max(0, file.size - mostTail)));
  const directory = findDirectory(tail);
  if (!directory) throw new Refused('broken');
  const { at, size } = directory;
  const entries = readDirectory(await bytesOf(file.slice(at, at + size)));
  if (!entries) throw new Refused('broken');
  return entries.map((entry) => ({
    name: entry.name.split('/').pop() ?? '',
    size: entry.size,
    async open() {
      const header = await bytesOf(file.slice(entry.headerAt, entry.headerAt + headerSize));
      const offset = dataOffset(header);
      if (offset === null || entry.method === 'other') throw new Refused('broken');
      const start = entry.headerAt + offset;
      const packed = file.slice(start, start + entry.packedSize);
      return entry.method === 'stored'
        ? packed.stream()
        : packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
    },
  }));
}

async function readParts(
  parts: readonly Part[],
  onProgress: (share: number, foods: number) => void,
  signal: AbortSignal | undefined,
): Promise<UsdaFood[]> {
  const json = parts.filter(({ name }) => /\.json$/i.test(name));
  const named = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  const tables = usdaFiles.flatMap((name) => named.get(name) ?? []);
  const chosen = json.length > 0 ? json : tables;
  if (chosen.length === 0) throw new Refused('not-a-table');
  if (json.length === 0 && !neededFiles.some((all) => all.every((each) => named.has(each))))
    throw new Refused('half');
  const size = chosen.reduce((all, part) => all + part.size, 0);
  if (size > mostUnpacked) throw new Refused('too-large');

  const foods: UsdaFood[] = [];
  let done = 0;
  const read = async (part: Part, onText: (text: string) => void) => {
    // The older tables are written in Latin letters of one byte.
    const decoder = new TextDecoder(/\.txt$/i.test(part.name) ? 'windows-1252' : 'utf-8');
    let since = performance.now();
    for await (const bytes of piecesOf(await part.open())) {
      signal?.throwIfAborted();
      onText(decoder.decode(bytes, { stream: true }));
      done += bytes.byteLength;
      // A zip may say less of itself than is in it.
      if (done > mostUnpacked) throw new Refused('too-large');
      if (performance.now() - since < mostWorkMs) continue;
      onProgress(Math.min(1, done / Math.max(1, size)), foods.length);
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    onText(decoder.decode());
    signal?.throwIfAborted();
  };

  if (json.length > 0) {
    for (const part of json) {
      const reader = createJsonFoods((food) => {
        if (foods.push(food) > mostFoods) throw new Refused('too-large');
      });
      await read(part, (text) => reader.push(text));
      if (!reader.isWhole()) throw new Refused('broken');
    }
    return foods;
  }
  const usda = createUsdaTables();
  for (const part of tables) {
    const reader = usda.reader(part.name);
    if (!reader) continue;
    await read(part, (text) => reader.push(text));
    reader.end();
    if (usda.foods().length > mostFoods) throw new Refused('too-large');
  }
  return usda.foods();
}

/** `for await` over a stream itself is too new for the Chromes we run in. */
async function* piecesOf(stream: ReadableStream<BufferSource>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value instanceof Uint8Array ? value : new Uint8Array(value as ArrayBuffer);
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
