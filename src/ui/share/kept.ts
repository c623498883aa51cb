// Keeps what is dear to draw between builds, under a name made of everything it was drawn from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const folder = 'node_modules/.cache/pictures';

/** To be raised when the way of drawing changes, for then the same words give another picture. */
const edition = 2;

/** Pictures that are being drawn at this moment. */
const underWay = new Map<string, Promise<Buffer>>();

/** What `draw` makes, or made in an earlier build from the same `source`, or is making already. */
export async function kept(source: string, draw: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const path = `${folder}/${createHash('sha256').update(`${edition} ${source}`).digest('hex')}.png`;
  const known = underWay.get(path);
  if (known) return known;
  if (existsSync(path)) return readFileSync(path);
  const drawn = drawTo(path, draw);
  underWay.set(path, drawn);
  return drawn.finally(() => underWay.delete(path));
}

async function drawTo(path: string, draw: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const picture = await draw();
  mkdirSync(folder, { recursive: true });
  // Two builds at once must not read each other's half-written files.
  writeFileSync(`${path}.${process.pid}`, picture);
  renameSync(`${path}.${process.pid}`, path);
  return picture;
}
