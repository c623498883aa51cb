// The systemd units of .github/deploy: systemd itself finds no fault in them, and gives them a good mark. The drill `units` starts them for real.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { settings } from '#server/settings.ts';
import { findProgram } from '../programs.ts';
import { projectRoot, served } from '../server/running.ts';

const units = globSync('.github/deploy/politiesite*').sort();
const read = (path: string) => readFileSync(path, 'utf8');
const analyze = findProgram({ name: 'systemd-analyze', places: ['/usr/bin/systemd-analyze'], packages: ['systemd'] });
const base = mkdtempSync(join(tmpdir(), 'units-'));
after(() => rmSync(base, { recursive: true, force: true }));

/** The units with the folder of the site where it lies here: systemd looks whether the program is there. */
function laidDown(): string[] {
  mkdirSync(join(base, 'srv'));
  symlinkSync(projectRoot, join(base, 'srv/current'));
  return units.map((path) => {
    const at = join(base, basename(path));
    writeFileSync(at, read(path).replaceAll('/srv/politiesite/current', join(base, 'srv/current')));
    return at;
  });
}

describe('the units for systemd', () => {
  const here = laidDown();
  const services = here.filter((path) => path.endsWith('.service'));

  test('there are the server and the two jobs of the desk, each job with its hour', () => {
    assert.deepEqual(units.map((path) => basename(path)), ['politiesite-purge.service', 'politiesite-purge.timer', 'politiesite-verify.service', 'politiesite-verify.timer', 'politiesite.service']);
  });

  test('systemd finds no fault in any of them', (t) => {
    if (!analyze) return t.diagnostic('systemd-analyze is not on this machine and could not be fetched: not tried here');
    const { status, stderr } = spawnSync(analyze, ['verify', ...here], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, '']);
  });

  test('systemd calls none of them exposed: 1.5 of 10 at most', (t) => {
    if (!analyze) return t.diagnostic('systemd-analyze is not on this machine and could not be fetched: not tried here');
    for (const service of services) {
      const mark = Number(/exposure level for \S+: ([\d.]+)/.exec(execFileSync(analyze, ['security', '--offline=true', '--no-pager', service], { encoding: 'utf8' }))?.[1]);
      assert.ok(mark <= 1.5, `${basename(service)}: ${mark}`);
    }
  });

  test('they set only what the program knows, and run what is there', () => {
    const known = new Set<string>(settings.map(({ name }) => name));
    for (const path of units) {
      const names = [...read(path).matchAll(/^Environment=(.*)$/gm)].flatMap(([, line = '']) => [...line.matchAll(/([A-Z_]+)=/g)].map(([, name]) => name!));
      assert.deepEqual(names.filter((name) => !known.has(name)), [], path);
      for (const [, program = ''] of read(path).matchAll(/ExecStart=.* (src\S+)/g)) assert.ok(read(program).length > 0, program);
    }
  });

  test('the server is started as `npm run serve` starts it, in a unit and in a container', () => {
    assert.deepEqual(/^ExecStart=\S+ (.*)$/m.exec(read('.github/deploy/politiesite.service'))![1]!.split(' '), served);
    assert.deepEqual((JSON.parse(/^CMD (.*)$/m.exec(read('.github/deploy/Containerfile'))![1]!) as string[]).slice(1), served);
  });

  test('the public server never comes near a private key, and each job gets it for one run only', () => {
    const server = read('.github/deploy/politiesite.service');
    assert.match(server, /^InaccessiblePaths=-\/etc\/politiesite\/keys$/m);
    assert.doesNotMatch(server, /LoadCredential|DESK_KEY_DIR/);
    for (const job of ['purge', 'verify']) assert.match(read(`.github/deploy/politiesite-${job}.service`), /^LoadCredential=desk\.key:\/etc\/politiesite\/keys\/desk\.key$/m);
  });
});
