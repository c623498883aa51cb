// Compresses the built site once, so that no server has to while a citizen waits.
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keyOf, type Kept } from './keep.ts';

export interface Compressed {
  files: number;
  /** bytes */
  original: number;
  brotli: number;
  gzip: number;
}

/** Text, and what packs like text. Pagefind's pieces of index and text are gzip already. */
const packable = new Set([
  '.html', '.css', '.js', '.mjs', '.json', '.geojson', '.svg', '.xml', '.xsl', '.txt', '.vcf', '.ics', '.csv', '.webmanifest', '.wasm', '.pagefind', '.pf_meta',
]);
/** Below this, headers weigh more than what is saved. */
const smallest = 200;

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** In a site of more pages than this, packing them well would take longer than making them. */
const manyPages = 300;

/** Shared files are packed as far as brotli goes. A page takes 45 ms that way, 16 ms one step back (2 % larger), and 1 ms quickly (7 % larger). */
const efforts = {
  shared: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  page: { [constants.BROTLI_PARAM_QUALITY]: 10 },
  // A window of 64 kB holds a page; the usual one costs 9 ms a page to prepare.
  pageOfMany: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 16 },
};
type Effort = keyof typeof efforts;

const encoders = [
  { extension: '.br', encode: (data: Buffer, effort: Effort) => brotliOf(data, { params: { ...efforts[effort], [constants.BROTLI_PARAM_SIZE_HINT]: data.length } }) },
  { extension: '.gz', encode: (data: Buffer) => gzipOf(data, { level: 9 }) },
] as const;

/** Another program, or other settings, may pack the same text otherwise. */
const packers = JSON.stringify([process.versions.brotli, process.versions.zlib, efforts]);

/** Writes the twins of one file. Returns its size, and that of what would be sent for each coding. */
async function compressFile(path: string, effort: Effort, kept?: Kept): Promise<number[]> {
  const [data, { atime, mtime }] = await Promise.all([readFile(path), stat(path)]);
  const source = kept && keyOf(packers, effort, data);
  const sizes = await Promise.all(
    encoders.map(async ({ extension, encode }) => {
      const packed = data.length < smallest ? data : (kept?.get(source + extension) ?? (await encode(data, effort)));
      if (data.length >= smallest) kept?.set(source + extension, packed);
      if (packed.length >= data.length) {
        await rm(path + extension, { force: true });
        return data.length;
      }
      await writeFile(path + extension, packed);
      // One Last-Modified whatever the coding.
      await utimes(path + extension, atime, mtime);
      return packed.length;
    }),
  );
  return [data.length, ...sizes];
}

const isPage = (path: string) => path.endsWith('.html');

export interface Packing {
  /** a folder (as an address) that brings its own twins */
  packedAlready?: string;
  /** what an earlier build packed */
  kept?: Kept;
  /** pages only, or all but pages; without it, both */
  only?: 'pages' | 'shared';
}

/**
 * Puts `.br` and `.gz` beside every text file under `root` where that is smaller, and takes stale ones away. Dotfiles are left
 * alone. Run it when the files are as they stay: later changes to a file would not be in its twins.
 */
export async function compressFolder(root: string, { packedAlready, kept, only }: Packing = {}): Promise<Compressed> {
  const skipped = packedAlready && join(root, packedAlready);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const queue = entries
    .filter((entry) => entry.isFile() && packable.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !only || isPage(path) === (only === 'pages'))
    .filter((path) => !/(?:^|[\\/])\.(?!well-known[\\/])/.test(relative(root, path)) && !(skipped && path.startsWith(skipped)));
  const total: Compressed = { files: queue.length, original: 0, brotli: 0, gzip: 0 };
  const forPages = queue.filter(isPage).length > manyPages ? 'pageOfMany' : 'page';
  const worker = async () => {
    for (let path = queue.pop(); path; path = queue.pop()) {
      const [original, brotli, gzipped] = await compressFile(path, isPage(path) ? forPages : 'shared', kept);
      total.original += original!;
      total.brotli += brotli!;
      total.gzip += gzipped!;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return total;
}
