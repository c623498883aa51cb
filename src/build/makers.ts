// Forgets texts that an earlier edition of our own programs read: Astro looks at the content, and not at who checked it and made data of it.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** Everything that has a say in what is kept of a file of content: our schemas and the compiler, and the packages that both use. */
const makers = ['src/content.config.ts', 'src/schema/**/*.ts', 'src/domain/**/*.ts', 'src/build/content/**/*.ts', 'src/build/texts.ts', 'astro.config.mjs', 'package.json'];

/** The name of this edition of the makers. */
export function editionOf(root = project): string {
  const hash = createHash('sha256');
  for (const path of globSync(makers, { cwd: root }).sort()) hash.update(path).update('\0').update(readFileSync(join(root, path))).update('\0');
  return hash.digest('hex');
}

/** Empties the store of content in `cache` unless this edition of the makers filled it. */
export function forgetOlder(cache: string, edition = editionOf()): void {
  const path = join(cache, 'makers');
  if (existsSync(path) && readFileSync(path, 'utf8') === edition) return;
  // Written by Astro, in one file or in pieces.
  for (const store of globSync('data-store*', { cwd: cache })) rmSync(join(cache, store), { recursive: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(path, edition);
}
