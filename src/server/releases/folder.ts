// The releases on a server: each a folder under `releases/`, and `current`, a link to the one in use, which changes in one step or not at all.
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { policyFile } from '../config.ts';

const link = 'current';
export const releasesFolder = 'releases';

/** The name of the release in use; undefined where there is none yet. */
export function currentIn(base: string): string | undefined {
  try {
    return basename(readlinkSync(join(base, link)));
  } catch {
    return undefined;
  }
}

/** The names of the releases, the newest first. */
export function releasesIn(base: string): string[] {
  const folder = join(base, releasesFolder);
  if (!existsSync(folder)) return [];
  const made = (name: string) => statSync(join(folder, name)).mtimeMs;
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort((a, b) => made(b) - made(a));
}

export const pathOf = (base: string, name: string) => join(base, releasesFolder, name);

/** What a release lacks, as a sentence in Dutch; undefined when all is there. */
export function lackOf(base: string, name: string): string | undefined {
  if (!/^[\w.-]+$/.test(name) || name.startsWith('.')) return `“${name}” kan geen naam van een versie zijn: gebruik letters, cijfers, punten en streepjes.`;
  const folder = pathOf(base, name);
  if (!existsSync(folder)) return `${folder} bestaat niet. Zet de nieuwe versie eerst in die map.`;
  const parts: [string, string][] = [['package.json', 'de code'], [join('src', 'server', 'main.ts'), 'de server'], ['node_modules', 'de pakketten: npm ci'], [join('dist', policyFile), 'de gebouwde site: npm run build']];
  const lacking = parts.filter(([path]) => !existsSync(join(folder, path))).map(([, what]) => what);
  return lacking.length ? `In ${folder} ontbreekt ${lacking.join(', en ')}.` : undefined;
}

function flush(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Makes a release the one in use. Whatever happens meanwhile, `current` names the old one or the new one (rename(2)), also after a power cut. */
export function switchTo(base: string, name: string): void {
  const fresh = join(base, `.${link}-${process.pid}`);
  rmSync(fresh, { force: true });
  symlinkSync(join(releasesFolder, name), fresh);
  renameSync(fresh, join(base, link));
  flush(base);
}
