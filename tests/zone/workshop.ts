// Builds the site for another zone in a folder of its own: Astro writes to `.astro` and `node_modules/.vite` beside its sources,
// so a build in the project itself could spoil one that runs there at the same time.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface BuiltZone {
  built: boolean;
  /** what the build said */
  said: string;
  /** built files that are text and ours, not the program of the editor, by their path from the root of the site, such as `contact/index.html` */
  files: string[];
  read: (path: string) => string;
  remove: () => void;
}

const sources = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The packages as links, without the folders that tools write to. */
export function linkPackages(root: string) {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.'))) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name), 'junction');
}

/** Builds src with the content of `zone`, changed file by file with `edits`; nothing in the project is written to. */
export function buildZone(zone: string, edits: Record<string, (text: string) => string> = {}): BuiltZone {
  const root = mkdtempSync(join(tmpdir(), 'zone-'));
  const dist = join(root, 'dist');
  for (const name of sources) cpSync(name, join(root, name), { recursive: true });
  cpSync(zone, join(root, 'zone'), { recursive: true });
  for (const [path, edit] of Object.entries(edits)) writeFileSync(join(root, 'zone', path), edit(readFileSync(join(zone, path), 'utf8')));
  linkPackages(root);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    env: { ...env, CONTENT_DIR: 'zone', OUT_DIR: dist, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  const files = globSync('**/*.{html,xml,txt,json,svg,vcf,js,css,ics,webmanifest}', { cwd: dist }).map((path) => path.replaceAll('\\', '/')).filter((path) => !path.startsWith('redactie/cms/'));
  return { built: status === 0, said: `${stdout}${stderr}`, files: files.sort(), read: (path) => readFileSync(join(dist, path), 'utf8'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
