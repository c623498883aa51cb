// Writes the worker that keeps pages for when there is no line: its code, with what it must know of this build in front.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '#ui/offline/settings.ts';

type FromPages = Omit<Settings, 'edition'>;

/** What Astro wrote for the worker. */
const told = 'offline.json';

/** Takes what the pages tell the worker out of the site: it is no address of it. */
export async function takeOfflineSettings(root: string): Promise<FromPages> {
  const path = join(root, told);
  const settings = JSON.parse(await readFile(path, 'utf8')) as FromPages;
  await rm(path);
  return settings;
}

/** One file for phones of 2019, from a worker's source. */
async function bundle(entry: string): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, target: 'es2019', minify: true, reportCompressedSize: false, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const [chunk] = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: no worker came of it`);
  return chunk.code;
}

/** The name of a build: another one when anything differs that a copy on a device could hold. */
export function editionOf(root: string, ...more: string[]): string {
  const hash = createHash('sha256');
  for (const path of globSync(['**/*.html', '_astro/*.js', 'adressen/**/*.json'], { cwd: root }).sort()) hash.update(path).update('\0').update(readFileSync(join(root, path))).update('\0');
  for (const text of more) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}

/**
 * Writes `sw.js`, and beside it (`.deploy/sw-uit.js`) the one that takes every worker away again; with `OFFLINE=uit` that one is `sw.js`.
 * Run it after compression: without packed twins, one copied file switches the worker off on any host.
 */
export async function writeWorker(root: string, settings: FromPages): Promise<void> {
  const [worker, off] = await Promise.all([bundle('src/ui/offline/worker.ts'), bundle('src/ui/offline/off.ts')]);
  const all: Settings = { edition: editionOf(root, worker, JSON.stringify(settings)), ...settings };
  const on = `const offlineSettings=${JSON.stringify(all).replaceAll('<', '\\u003c')};\n${worker}`;
  await Promise.all([writeFile(join(root, 'sw.js'), process.env.OFFLINE === 'uit' ? off : on), writeFile(join(root, '.deploy', 'sw-uit.js'), off)]);
}
