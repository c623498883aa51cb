// Compresses the built site once, as far as it goes, so that no server has to while a citizen waits.
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface Compressed {
  files: number;
  /** bytes */
  original: number;
  brotli: number;
  gzip: number;
}

/** Text, and what packs like text. Pagefind's index is gzip already; it is tried, and kept only if smaller. */
const packable = new Set([
  '.html', '.css', '.js', '.mjs', '.json', '.geojson', '.svg', '.xml', '.xsl', '.txt', '.vcf', '.ics', '.csv', '.webmanifest', '.wasm', '.pagefind',
]);
/** Below this, headers weigh more than what is saved. */
const smallest = 200;

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

const encoders = [
  {
    extension: '.br',
    encode: (data: Buffer) =>
      brotliOf(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length } }),
  },
  { extension: '.gz', encode: (data: Buffer) => gzipOf(data, { level: 9 }) },
] as const;

/** Writes the twins of one file. Returns its size, and that of what would be sent for each coding. */
async function compressFile(path: string): Promise<number[]> {
  const [data, { atime, mtime }] = await Promise.all([readFile(path), stat(path)]);
  const sizes = await Promise.all(
    encoders.map(async ({ extension, encode }) => {
      const packed = data.length < smallest ? data : await encode(data);
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

/**
 * Puts `.br` (quality 11) and `.gz` (level 9) beside every text file under `root` where that is smaller, and takes stale ones
 * away. Dotfiles are left alone, and so is the folder `packedAlready` (an address), which brings its own twins. Run it last:
 * later changes to a file would not be in its twins.
 */
export async function compressFolder(root: string, packedAlready?: string): Promise<Compressed> {
  const skipped = packedAlready && join(root, packedAlready);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const queue = entries
    .filter((entry) => entry.isFile() && packable.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(?:^|[\\/])\.(?!well-known[\\/])/.test(relative(root, path)) && !(skipped && path.startsWith(skipped)));
  const total: Compressed = { files: queue.length, original: 0, brotli: 0, gzip: 0 };
  const worker = async () => {
    for (let path = queue.pop(); path; path = queue.pop()) {
      const [original, brotli, gzipped] = await compressFile(path);
      total.original += original!;
      total.brotli += brotli!;
      total.gzip += gzipped!;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return total;
}
