// Whether `npm ci` can work on every desk: the lock must hold the binaries of all systems, not only of the one it was made on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

interface Entry {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}
interface Lock {
  packages: Record<string, Entry>;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const lock = read('package-lock.json') as Lock;
const manifest = read('package.json') as { dependencies: Record<string, string>; devDependencies: Record<string, string>; overrides: Record<string, string>; allowScripts: Record<string, boolean> };

const exact = /^\d+\.\d+\.\d+$/;
const systems = { darwin: 'macOS', win32: 'Windows', linux: 'Linux' } as const;
const cpus = ['x64', 'arm64'] as const;
/** A package made for one system says so in its name: system first, then processor. */
const platformName = /(?:^|[-/])(darwin|win32|windows|linux)(musl)?-(x64|arm64)(?:-(?:gnu|musl|msvc))?$/;

/** The lock's entry that Node would find from `from` under this name: the nearest folder above wins. */
function entryOf(packages: Lock['packages'], from: string, name: string): Entry | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const found = packages[at ? `${at}/node_modules/${name}` : `node_modules/${name}`];
    if (found || !at) return found;
  }
}

const fits = (entry: Entry, os: string, cpu: string, libc?: string) =>
  Boolean(entry.os?.includes(os) && entry.cpu?.includes(cpu) && (!libc || !entry.libc || entry.libc.includes(libc)));

/** What one package with binaries lacks in the lock: `rolldown: Windows arm64`. */
function missingOf({ packages }: Lock, path: string, offered: string[]): string[] {
  const entries = offered.map((name) => entryOf(packages, path, name)).filter((entry) => entry !== undefined);
  const musl = offered.some((name) => /musl/.test(name));
  return Object.entries(systems).flatMap(([os, told]) =>
    cpus.flatMap((cpu) =>
      (os === 'linux' && musl ? ['glibc', 'musl'] : [undefined])
        .filter((libc) => !entries.some((entry) => fits(entry, os, cpu, libc)))
        .map((libc) => `${path.replace(/^node_modules\//, '')}: ${told} ${cpu}${libc ? ` (${libc})` : ''}`),
    ),
  );
}

/** Every binary for macOS, Windows and Linux, on x64 and arm64, that a package offers and the lock does not hold. */
function missingBinaries(all: Lock): string[] {
  return Object.entries(all.packages).flatMap(([path, entry]) => {
    const offered = Object.keys(entry.optionalDependencies ?? {}).filter((name) => platformName.test(name));
    const systemsOffered = new Set(offered.map((name) => platformName.exec(name)![1]));
    // A binary of one system may lean on another binary of that same system (sharp on libvips): it must only be there itself.
    if (systemsOffered.size < 2) return offered.filter((name) => !entryOf(all.packages, path, name)).map((name) => `${path}: ${name}`);
    return missingOf(all, path, offered);
  });
}

/** Packages the lock takes from elsewhere than the public registry. */
const foreign = (all: Lock) =>
  Object.entries(all.packages)
    .filter(([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'))
    .map(([path, { resolved }]) => `${path}: ${resolved}`);

describe('De vergrendelde pakketten werken op elke computer', () => {
  test('elk programma is er voor macOS, Windows en Linux, op x64 en arm64', () => {
    assert.deepEqual(missingBinaries(lock), [], 'npm ci would stop on these systems. Make the lock again from an empty folder: npm install --package-lock-only.');
  });

  test('de proef ziet programma’s waarvan er een ontbreekt', () => {
    const withBinaries = Object.keys(lock.packages).filter((path) => Object.keys(lock.packages[path]!.optionalDependencies ?? {}).some((name) => platformName.test(name)));
    assert.ok(withBinaries.length >= 6, `few packages with binaries found: ${withBinaries.join(', ')}`);
    const { 'node_modules/@pagefind/windows-arm64': removed, ...packages } = lock.packages;
    assert.ok(removed);
    assert.deepEqual(missingBinaries({ packages }), ['pagefind: Windows arm64']);
  });

  test('één ontbrekend programma valt op, met naam van systeem en processor', () => {
    const binary = (os: string, cpu: string, libc?: string): Entry => ({ version: '1.0.0', os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) });
    const names = { 'x-darwin-arm64': binary('darwin', 'arm64'), 'x-darwin-x64': binary('darwin', 'x64'), 'x-win32-x64-msvc': binary('win32', 'x64'), 'x-win32-arm64-msvc': binary('win32', 'arm64'), 'x-linux-x64-gnu': binary('linux', 'x64', 'glibc'), 'x-linux-x64-musl': binary('linux', 'x64', 'musl'), 'x-linux-arm64-gnu': binary('linux', 'arm64', 'glibc'), 'x-linux-arm64-musl': binary('linux', 'arm64', 'musl') };
    const madeUp = (without: string): Lock => ({
      packages: {
        'node_modules/x': { version: '1.0.0', optionalDependencies: Object.fromEntries(Object.keys(names).map((name) => [name, '1.0.0'])) },
        ...Object.fromEntries(Object.entries(names).filter(([name]) => name !== without).map(([name, entry]) => [`node_modules/${name}`, entry])),
      },
    });
    assert.deepEqual(missingBinaries(madeUp('none')), []);
    assert.deepEqual(missingBinaries(madeUp('x-win32-arm64-msvc')), ['x: Windows arm64']);
    assert.deepEqual(missingBinaries(madeUp('x-linux-x64-musl')), ['x: Linux x64 (musl)']);
    assert.deepEqual(missingBinaries(madeUp('x-darwin-x64')), ['x: macOS x64']);
  });

  test('een programma dat in de map van een ander pakket ligt, telt niet voor een pakket ernaast', () => {
    const packages = { 'node_modules/a/node_modules/x-linux-x64': { version: '1.0.0' } };
    assert.ok(entryOf(packages, 'node_modules/a/node_modules/x', 'x-linux-x64'));
    assert.equal(entryOf(packages, 'node_modules/x', 'x-linux-x64'), undefined);
  });
});

describe('De pakketten zijn precies de pakketten die wij kozen', () => {
  test('geen enkel pakket komt van een ander adres dan het openbare register', () => {
    assert.deepEqual(foreign(lock), []);
    assert.equal(foreign({ packages: { 'node_modules/x': { resolved: 'https://npm.intern.example/x.tgz' } } }).length, 1);
  });

  test('package.json noemt van elk pakket één versie, geen reeks', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    assert.deepEqual(Object.entries(all).filter(([, version]) => !exact.test(version)), []);
  });

  test('de lock houdt dezelfde versies als package.json', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) assert.equal(lock.packages[`node_modules/${name}`]?.version, version, name);
  });

  test('Astro is minstens 7.2.8, want oudere versies hebben een bekend lek', () => {
    const [major, minor, patch] = manifest.dependencies['astro']!.split('.').map(Number) as [number, number, number];
    assert.ok(major > 7 || (major === 7 && (minor > 2 || (minor === 2 && patch >= 8))), manifest.dependencies['astro']);
  });

  test('Node 24 komt als pakket mee en mag zich installeren', () => {
    assert.match(manifest.dependencies['node'] ?? '', /^24\./);
    assert.equal(manifest.allowScripts['node'], true);
  });
});
