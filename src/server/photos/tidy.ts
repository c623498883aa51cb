// Removes photos that nobody owns: sent without script for a report that never came, or left by a crash before their report was kept.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { photoWindow } from '#domain/report/photos.ts';
import { isTrusted } from '#domain/report/retention.ts';
import type { Intake } from '../intake/intake.ts';
import { photosFolder, staged } from './sealed-files.ts';

const hour = 3_600_000;

/** Whether nothing was written in a folder for longer than photos are waited for. */
async function isOld(path: string, now: number): Promise<boolean> {
  const { mtimeMs } = await stat(path);
  return now - mtimeMs > photoWindow;
}

/** Removes them; returns how many. A clock that may have jumped removes nothing. */
export async function tidy(dataDir: string, { reader, clock }: Pick<Intake, 'reader' | 'clock'>): Promise<number> {
  const seen = reader.clock();
  if (!seen || !isTrusted(seen)) return 0;
  const root = join(dataDir, photosFolder);
  const under = async (folder: string) => (await readdir(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const orphans = (await under(root)).filter((path) => !path.endsWith(staged) && !reader.holds(path.slice(root.length + 1)));
  let removed = 0;
  for (const path of [...(await under(join(root, staged))), ...orphans]) {
    if (!(await isOld(path, clock()))) continue;
    await rm(path, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

/** Looks every hour; returns what stops it. */
export function keepTidy(dataDir: string, intake: Pick<Intake, 'reader' | 'clock'>): () => void {
  const timer = setInterval(() => void tidy(dataDir, intake).catch(() => {}), hour).unref();
  return () => clearInterval(timer);
}
