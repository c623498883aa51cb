// Keeps what is dear to draw between builds, under a name made of everything it was drawn from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const folder = 'node_modules/.cache/pictures';

/** To be raised when the way of drawing changes, for then the same words give another picture. */
const edition = 1;

/** What `draw` makes, or made in an earlier build from the same `source`. */
export function kept(source: string, draw: () => Buffer): Buffer {
  const path = `${folder}/${createHash('sha256').update(`${edition} ${source}`).digest('hex')}.png`;
  if (existsSync(path)) return readFileSync(path);
  const picture = draw();
  mkdirSync(folder, { recursive: true });
  // Two builds at once must not read each other's half-written files.
  writeFileSync(`${path}.${process.pid}`, picture);
  renameSync(`${path}.${process.pid}`, path);
  return picture;
}
