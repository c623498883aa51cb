// The jail in which photos of strangers are opened: what a program in it cannot do, and what comes out of it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { openJail, type Jail } from '#server/photos/jail.ts';
import { safeCopy } from '#server/photos/safe-copy.ts';
import { cameraPicture } from './bad-photos.ts';
import { segmentsOf, telling } from './metadata.ts';

/** Runs a line of JavaScript in the jail; what it prints, or undefined when it did not end well. */
const inside = async (jail: Jail, code: string) => {
  const ran = await jail.run([process.execPath, '--jitless', '-e', code], Buffer.alloc(0));
  return ran.ok ? ran.output.toString().trim() : undefined;
};

for (const kind of ['unshare', 'bwrap'] as const)
  test(`a program in the jail of ${kind} reaches no network, writes nowhere, reads no data, gets no more memory, and leaves nothing running`, async (t) => {
    const opened = await openJail([kind]);
    if (!opened.ok) {
      // Not every machine can make one, or has the program for it: then it says so, and nothing is ever decoded.
      assert.equal(opened.faults.length, process.platform === 'linux' ? 1 : 0);
      t.diagnostic(opened.faults.join() || 'no Linux');
      return;
    }
    const { jail } = opened;
    let reached = 0;
    const door = createServer(() => void reached++).listen({ host: '127.0.0.1', port: 0 });
    await once(door, 'listening');
    const secret = mkdtempSync(join(tmpdir(), 'geheim-'));
    t.after(() => (door.close(), rmSync(secret, { recursive: true })));
    writeFileSync(join(secret, 'sleutel'), 'geheim');
    const { port } = door.address() as AddressInfo;
    assert.equal(await inside(jail, `require('net').connect(${port}, '127.0.0.1').on('connect', () => console.log('binnen')).on('error', (e) => console.log('dicht'))`), 'dicht');
    assert.equal(reached, 0);
    const tries = ['/x', '/tmp/x', '/usr/x', join(import.meta.dirname, 'x'), join(secret, 'x')].map((path) => `try { require('fs').writeFileSync(${JSON.stringify(path)}, 'x'); console.log(${JSON.stringify(path)}) } catch {}`);
    assert.equal(await inside(jail, tries.join(';')), '');
    assert.equal(await inside(jail, `console.log([${[secret, '/etc/passwd', '/proc/self', '/root', '/home', '/var', join(import.meta.dirname, '../../content')].map((path) => JSON.stringify(path)).join()}].filter(require('fs').existsSync).join())`), '');
    assert.equal(await inside(jail, `const { spawnSync } = require('child_process'); console.log(['-U', '-n', '-m'].filter((way) => spawnSync('unshare', [way, 'true']).status === 0).join())`), '');
    const hungry = await jail.run([process.execPath, '--jitless', '-e', 'const held = []; for (let i = 0; i < 16; i++) held.push(Buffer.alloc(67_108_864, 1)); console.log(held.length)'], Buffer.alloc(0));
    assert.ok(!hungry.ok && hungry.why === 'memory', JSON.stringify(hungry));
    const loud = await jail.run([process.execPath, '--jitless', '-e', "const part = Buffer.alloc(1_048_576); for (let i = 0; i < 64; i++) require('fs').writeSync(1, part)"], Buffer.alloc(0));
    assert.ok(!loud.ok);
    assert.equal(await inside(jail, `require('child_process').spawn('sleep', ['1000'], { stdio: 'ignore', detached: true }).unref(); setTimeout(() => console.log('weg'), 50)`), 'weg');
  });

test('a copy is upright, at most 2048 pixels, a JPEG, and tells nothing of place or device; without a jail there is none', async (t) => {
  const opened = await openJail();
  if (!opened.ok) return t.diagnostic(`no jail: ${opened.faults.join()}`);
  const photo = await cameraPicture(3_000, 1_000, 6);
  assert.ok(telling(photo).length >= 2 && photo.includes('Kanarie'));
  const copy = await safeCopy(opened.jail, photo);
  assert.ok(copy.ok && !copy.damaged, JSON.stringify(copy));
  const { width, height, format } = await sharp(copy.jpeg).metadata();
  assert.deepEqual([width, height, format], [683, 2_048, 'jpeg']);
  assert.deepEqual(telling(copy.jpeg), []);
  assert.ok(segmentsOf(copy.jpeg).length > 0 && !copy.jpeg.includes('Kanarie'));
  const torn = await safeCopy(opened.jail, photo.subarray(0, photo.length >> 1));
  assert.ok(torn.ok && torn.damaged);
  for (const [bytes, why] of [[Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'not-a-photo'], [Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(90)]), 'unreadable']] as const) assert.deepEqual(await safeCopy(opened.jail, bytes), { ok: false, why });
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)]);
  assert.deepEqual(await safeCopy(opened.jail, heic, false), { ok: false, why: 'no-decoder' });
});

test('a machine on which the decoder itself does not start says so, and does not call the photo damaged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonder-'));
  copyFileSync('src/server/photos/decode.mjs', join(folder, 'decode.mjs')); // no packages are found from here
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'decode.mjs')], { input: Buffer.alloc(100), encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  assert.notEqual(status, 0);
  const jail: Jail = { kind: 'unshare', run: async () => ({ ok: false, why: 'failed', said: stderr }) };
  assert.deepEqual(await safeCopy(jail, await cameraPicture(60, 40)), { ok: false, why: 'no-decoder' });
});
