// Every icon that content names exists in the icon set.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Check } from '../base/check.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

function iconsIn(data: unknown, path: PropertyKey[] = []): { name: string; path: PropertyKey[] }[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    return key === 'icon' ? [{ name: String(value), path: at }] : iconsIn(value, at);
  });
}

export const check: Check = {
  name: 'icons',
  why: 'zonder het pictogram wordt de site niet gebouwd.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    site.files.flatMap((file) =>
      iconsIn(file.data)
        .filter(({ name }) => !/^[a-z\d-]+$/.test(name) || !existsSync(join(folder, `${name}.svg`)))
        .map(({ name, path }) => ({ path: file.path, line: file.lineOf(path), what: `pictogram “${name}” bestaat niet`, mend: 'kies een naam van https://lucide.dev/icons/.' })),
    ),
  examples: {
    wrong: [
      { content: { 'nl/rubrieken/r.yaml': 'title: R\nicon: bestaat-niet\n' }, finds: /r\.yaml:2 .*“bestaat-niet”/s },
      { content: { 'nl/index.mdx': '---\ntasks:\n  - label: A\n    icon: ../package\n---\n' }, finds: /“\.\.\/package”/ },
    ],
    right: [{ content: { 'nl/rubrieken/r.yaml': 'icon: megaphone\n' } }],
  },
};
