// The built site as the tests meet it: where it lies, every address it has, and how to visit them all.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';

export const root = resolve(import.meta.dirname, '../..');
/** the folder with the built site, absolute */
export const dist = resolve(root, process.env.DIST ?? 'dist');
export const artifacts = join(root, 'artifacts');

/** Every address of the site map, such as `/contact/`. Throws when the site was not built. */
export function addresses(): string[] {
  const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const found = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url!).pathname);
  if (found.length === 0) throw new Error(`${dist}/sitemap.xml names no address.`);
  return found;
}

/** What the site map leaves out and people or makers still meet: the page for unknown addresses, that for no line, and the style guide. */
export const unlisted = ['/bestaat-niet/', '/offline/', '/stijl/'];

/** Every page that can be met, in two halves with their names: two walk faster than one. */
export function everyPageInHalves(): [name: string, addresses: string[]][] {
  const all = [...addresses(), ...unlisted];
  const half = Math.ceil(all.length / 2);
  return [['the first half', all.slice(0, half)], ['the second half', all.slice(half)]];
}

/** A test that walks along every page has this many milliseconds. */
export const longWalk = 480_000;

/** Visits each address and gathers what `look` finds there: each fault once, with how many pages have it and the first of them. */
export async function faultsOn(page: Page, places: string[], look: (address: string) => Promise<string[]>): Promise<string[]> {
  const found = new Map<string, string[]>();
  for (const address of places) {
    await page.goto(address);
    for (const fault of new Set(await look(address))) found.set(fault, [...(found.get(fault) ?? []), address]);
  }
  return [...found].map(([fault, where]) => `${fault} (${where.length === 1 ? where[0] : `${where.length} pages, such as ${where.slice(0, 3).join(' ')}`})`);
}
