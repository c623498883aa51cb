// A made-up site from an example: written to a folder that is thrown away, so that checks read it as they read the real one.
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Example } from './check.ts';
import { readSite, type Site } from './site.ts';

/** The day it is in an example that names none. */
export const exampleDay = '2026-11-23';

const fixture = join(import.meta.dirname, '../../fixtures/zone');

/** The files of the invented zone by path, as if it had confirmed every fact and found its address. Its news of a far future is left out: that has no source. */
export function inventedZone(): Record<string, string> {
  const names = globSync('**/*.{yaml,mdx,json,geojson}', { cwd: fixture }).filter((name) => !name.includes('verre-toekomst'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(fixture, name), 'utf8').replaceAll('confirmed: false', 'confirmed: true').replace('https://www.zilverbeek.example', 'https://www.zilverbeek.be')]));
}

/** Writes files by their path under `root`. */
export function writeFiles(root: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Calls `use` with the example as a site; the folder is gone afterwards. */
export function withExample<T>(example: Example, use: (site: Site) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'politiezone-check-'));
  const content = join(root, 'content');
  const dist = join(root, 'dist');
  try {
    mkdirSync(content);
    writeFiles(content, { ...(example.overZone && inventedZone()), ...example.content });
    if (example.built) writeFiles(dist, example.built);
    return use(readSite({ content, dist: example.built && dist, today: example.today ?? exampleDay }));
  } finally {
    rmSync(root, { recursive: true });
  }
}
