// The reference of the settings says what the code reads, and nothing else.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readConfig } from '#server/config.ts';
import { settings, settingsPage, type Setting } from '#server/settings.ts';

const all: readonly Setting[] = settings;

test('the page of settings in .github/deploy is the one that the table makes', () => {
  assert.equal(readFileSync('.github/deploy/SETTINGS.md', 'utf8'), settingsPage(), 'Write it anew: npm run --silent deploy-check -- --settings > .github/deploy/SETTINGS.md');
});

test('every setting that the server reads stands in the table, and every one in the table is read', () => {
  const code = globSync('src/server/**/*.ts').filter((path) => !/\.test\.ts$|settings\.ts$/.test(path)).map((path) => readFileSync(path, 'utf8')).join('\n');
  const read = new Set([...code.matchAll(/\benv(?:\.|\[['"])([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name!));
  assert.deepEqual([...read].sort(), all.map(({ name }) => name).sort());
});

test('what the table gives as an example is taken, and what it gives as wrong is refused by name', () => {
  const faultsOf = (name: string, value: string) => {
    const read = readConfig({ [name]: value });
    return read.ok ? [] : read.faults.filter((fault) => fault.includes(name) || (name === 'DIST' && fault.includes(value)));
  };
  for (const { name, example, wrong } of all) {
    if (name !== 'DIST') assert.deepEqual(faultsOf(name, example), [], `${name}=${example}`);
    if (wrong !== undefined) assert.equal(faultsOf(name, wrong).length, 1, `${name}=${wrong}`);
  }
});
