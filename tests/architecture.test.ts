// The walls of the house: who may import whom, how long a file may be, and what may not be named anywhere.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import { importsOf } from './architecture/imports.ts';
import { longTables, registers, roomOf, rooms, topLevel } from './architecture/rooms.ts';
import { refusal } from './architecture/rules.ts';
import { finderOf } from './architecture/zone-words.ts';

const files = (pattern: string) => globSync(pattern).map((path) => path.replaceAll('\\', '/')).sort();
const read = (path: string) => readFileSync(path, 'utf8');
const code = files('src/**/*.{ts,tsx,astro,mjs}');
const fromSrc = (path: string) => path.slice('src/'.length);
const none = (faults: string[], rule: string) => assert.equal(faults.length, 0, `${rule}\n${faults.join('\n')}`);
const lines = (text: string) => text.replace(/\n$/, '').split('\n').length;

describe('Elke kamer laat alleen binnen wie er mag zijn', () => {
  for (const { at, asks } of rooms)
    test(`${at}: ${asks}`, () => {
      const faults = code.filter((path) => roomOf(fromSrc(path))?.at === at).flatMap((path) =>
        importsOf(path, read(path)).flatMap((found) => {
          const rule = refusal(fromSrc(path), found);
          return rule ? [`${path}:${found.line}  '${found.from}'  ${rule}`] : [];
        }),
      );
      none(faults, 'Imports against the table in tests/architecture/rooms.ts:');
    });

  test('er staat niets in src buiten de kamers', () => {
    none(files('src/**/*.*').filter((path) => !roomOf(fromSrc(path))), 'Files that stand in no room:');
  });

  test('de proef ziet wat niet mag', () => {
    const told = (path: string, text: string) => importsOf(path, text).map((found) => refusal(path, found)?.split(' (')[0]);
    assert.equal(told('domain/a.ts', "import fs from 'node:fs'; export * from '#i18n/nl.ts'; const z = await import('zod'); type T = import('#ui/a.ts').T;").filter(Boolean).length, 4);
    assert.deepEqual(told('i18n/a.ts', "import { nl } from '../domain/a.ts';"), ['a relative path never leaves its room: use an alias']);
    assert.deepEqual(told('ui/islands/a.tsx', "import { z } from 'astro/zod';\nimport { h } from 'preact';\nimport { f } from '#ui/form/f.ts';"), ['ui/islands may import from npm only preact, preact/hooks, @preact/signals', undefined, undefined]);
    assert.deepEqual(told('pages/a.astro', '---\nimport A from "#server/a.ts";\nimport type { APIRoute } from "astro";\n---\n<script>import { z } from "astro/zod"; import "#ui/scripts/a.ts";</script>'), ['pages', undefined, 'ui/scripts may import nothing from npm', undefined]);
    assert.deepEqual(told('ui/components/A.astro', '---\nimport fs from "node:fs";\n---\n<script src="../scripts/a.ts"></script><script>import "#i18n/nl.ts";</script>').map((rule) => rule !== undefined), [false, false, true]);
  });
});

describe('De namen en maten van de bestanden', () => {
  test('geen doorgeefluiken: een bestand doet zelf iets, of het is een register', () => {
    const barrel = (path: string) => (!path.startsWith('src/pages/') && /^index\.(ts|tsx|mjs)$/.test(basename(path))) || /^(?:\s*export\s[^;]*\sfrom\s[^;]*;|\s*\/\/.*|\s*\/\*[\s\S]*?\*\/)+\s*$/.test(read(path));
    none(code.filter((path) => barrel(path) && !registers.includes(path)), 'Barrels:');
  });

  test('geen laden voor rommel: utils, helpers, common of misc', () => {
    none([...files('src/**/*'), ...files('tests/**/*')].filter((path) => /(^|[/.-])(utils?|helpers?|common|misc)([/.-]|$)/i.test(path)), 'Names that say nothing:');
  });

  test('geen bestand is langer dan 200 regels, tenzij het een tabel is', () => {
    const long = [...files('src/**/*.{ts,tsx,astro,mjs,css}'), ...files('tests/**/*.{ts,tsx,astro,mjs,mdx,yaml}')].map((path) => ({ path, count: lines(read(path)) }));
    none(long.filter(({ path, count }) => count > 200 && !(path in longTables)).map(({ path, count }) => `${path}: ${count}`), 'Split these:');
    none(Object.keys(longTables).filter((path) => !long.some((file) => file.path === path && file.count > 200)), 'No longer long, so no longer in the list of tables:');
  });

  test('een route is hoogstens 40 regels', () => {
    none(files('src/pages/**/*.{ts,astro}').filter((path) => lines(read(path)) > 40), 'Routes that hold more than a route:');
  });

  test('elk bestand in domain begint met één zin die zegt waarvoor het staat', () => {
    const opening = (text: string) => /^(?:\/\/.*\n)+/.exec(text)?.[0].replace(/^\/\/ ?/gm, '').trim() ?? '';
    const oneSentence = (text: string) => /^\p{Lu}[^]*[.]$/u.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
    none(files('src/domain/**/*.ts').filter((path) => !path.endsWith('.test.ts') && !oneSentence(opening(read(path)))), 'No opening sentence:');
  });

  test('bovenaan het project staat alleen wat daar hoort', () => {
    const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\n');
    const top = [...new Set(listed.map((path) => path.split('/')[0]!))].filter((name) => name && !name.startsWith('.'));
    none(top.filter((name) => !topLevel.includes(name)), 'Too much at the top:');
  });
});

describe('Een zone is inhoud, geen code', () => {
  test('src noemt de zone nergens: geen stad, nummer, wijk, straat of kantoor', () => {
    const wordsIn = finderOf('content');
    const faults = files('src/**/*.{ts,tsx,astro,mjs,css}').flatMap((path) => read(path).split('\n').flatMap((text, i) => wordsIn(text).map((word) => `${path}:${i + 1}  ${word}`)));
    none(faults, 'Words of the zone in src (put them in content/, or take an invented example):');
  });

  test('een tekst heeft geen regels die iets inladen of uitvoeren', () => {
    const faults = files('content/**/*.mdx').flatMap((path) => read(path).split('\n').flatMap((text, i) => (/^\s*(import|export)\s/.test(text) ? [`${path}:${i + 1}  ${text}`] : [])));
    none(faults, 'Import lines in content:');
  });
});
