// The desk's commands on the server of a zone: what they write is for whoever asked, and the user of the server can write it. systemd is stood in for; the drill `units` has the real one.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { openHouse } from '../server/house.ts';
import { asker, reporter, sendPhoto } from '../server/photos.ts';
import { cameraPicture } from '../server/bad-photos.ts';
import { projectRoot } from '../server/running.ts';

const run = promisify(execFile);
const house = await openHouse();
const base = mkdtempSync(join(tmpdir(), 'server-'));
after(() => rmSync(base, { recursive: true, force: true }));

const program = (name: string, text: string) => writeFileSync(join(base, name), `#!/bin/bash\n${text}`, { mode: 0o755 });
/** Starts the program with the settings, the credential and the folder that were asked for. */
program('systemd-run', `while [[ $1 == --* ]]; do case $1 in --working-directory=*) folder=\${1#*=};; --setenv=*) export "\${1#*=}";; esac; shift; done\nexport CREDENTIALS_DIRECTORY=${house.dataDir}/keys\ncd "$folder" && exec "$@"`);
program('chown', `echo "$@" >> ${base}/owners`);
program('desk', readFileSync('.github/deploy/desk', 'utf8').replaceAll('/srv/politiesite/current', projectRoot).replaceAll('/var/lib/politiesite', house.dataDir).replaceAll(`${projectRoot}/dist`, house.root).replace(/^#!.*\n/, ''));

const desk = (...args: string[]) => run(join(base, 'desk'), args, { cwd: base, env: { PATH: `${base}:${process.env.PATH}`, TMPDIR: base, SUDO_USER: 'an.peeters', SUDO_UID: '1234', SUDO_GID: '567' } });
const folders = () => readdirSync(base).filter((name) => name.startsWith('meldpunt-'));

test('photos and exports land in a folder that is whoever’s asked, outside the site; a command that writes nothing leaves nothing', { skip: process.platform === 'win32' && 'no shell here' }, async () => {
  const { uploads, reference } = await reporter(house)();
  assert.equal((await sendPhoto(asker(house.app), uploads[0]!.url, await cameraPicture(60, 40))).status, 204);
  assert.match((await desk('list')).stdout, new RegExp(reference));
  assert.deepEqual([folders(), existsSync(join(projectRoot, `fotos-${reference}`))], [[], false]);
  const { stdout, stderr } = await desk('photos', reference, '--original');
  const [folder] = folders();
  assert.ok(folder && stdout.includes(join(base, folder, `fotos-${reference}`)), stdout);
  assert.ok(stderr.includes(folder));
  assert.deepEqual(readdirSync(join(base, folder, `fotos-${reference}`)), [`${reference}-1-origineel.jpeg`]);
  assert.equal(statSync(join(base, folder)).mode & 0o077, 0);
  assert.equal(readFileSync(join(base, 'owners'), 'utf8').trim().split('\n').at(-1), `-R 1234:567 ${join(base, folder)}`);
  await desk('export', '--out', 'alles.csv');
  assert.deepEqual(folders().filter((name) => name !== folder).map((name) => readdirSync(join(base, name))), [['alles.csv']]);
});

test('a command that is refused says so with its own code', { skip: process.platform === 'win32' && 'no shell here' }, async () => {
  await assert.rejects(desk('show', '2222-2222'), ({ code }: { code: number }) => code === 1);
  await assert.rejects(desk('photos', 'geen nummer'), ({ code }: { code: number }) => code === 2);
});
