// Removes the photos of a report for good: overwritten where the disk writes in place, and gone from the folder when this returns.
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { photosFolder } from './sealed-files.ts';

const nought = Buffer.alloc(65_536);

/** Writes noughts over a file, unless another report holds the same one. */
function overwrite(path: string): void {
  const file = openSync(path, 'r+');
  try {
    const { size, nlink } = fstatSync(file);
    if (nlink > 1) return;
    for (let at = 0; at < size; ) at += writeSync(file, nought, 0, Math.min(nought.length, size - at), at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** Removes them; nothing when there are none. Throws when the disk refuses: then nothing else of the report may go either. */
export function shredPhotos(dataDir: string, report: string): void {
  const folder = join(dataDir, photosFolder, report);
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) if (entry.isFile()) overwrite(join(entry.parentPath, entry.name));
  rmSync(folder, { recursive: true });
  syncFolder(dirname(folder));
}
