// Photos and the server as a process of its own: killed in the middle, on a full disk, and what lies on the disk when it has answered.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { writePhotos } from '#server/desk/photos.ts';
import { openDesk } from '#server/desk/open.ts';
import { verify } from '#server/desk/verify.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { canaries, filesWith } from './canaries.ts';
import { serverOnSmallDisk } from './full-disk.ts';
import { declare, likeJpeg, multipart, overLine, phone, sendPhoto } from './photos.ts';
import { freePort, startServer } from './running.ts';
import { makeSite, submissionOf, traffic } from './site.ts';
import { readTrace, straceBefore, straceWorks } from './strace.ts';

const full = 262_144;

async function place(t: TestContext) {
  const { root, remove } = makeSite();
  const base = mkdtempSync(join(tmpdir(), 'photos-'));
  t.after(() => (remove(), rmSync(base, { recursive: true, force: true })));
  const [dataDir, temporary] = [join(base, 'data'), join(base, 'tmp')];
  mkdirSync(temporary);
  await makeKeys(dataDir);
  return { root, base, dataDir, temporary, port: await freePort() };
}

/** A JPEG in which a word stands everywhere. */
function photoOf(word: string, length: number): Buffer {
  const photo = likeJpeg(length);
  for (let at = 100; at + word.length < length; at += 4_000) photo.write(word, at);
  return photo;
}

test('killed after any chunk, the server goes on from there; the photo is whole, sealed, and its words stand in no file', async (t) => {
  const { root, base, dataDir, temporary, port } = await place(t);
  const start = () => startServer({ root, dataDir, port, env: { TMPDIR: temporary, NODE_COMPILE_CACHE: '' } });
  const words = canaries(4);
  const photo = photoOf(words[0]!, 2 * full + 5_000);
  let server = await start();
  const ask = overLine(server.url);
  const { uploads, reference } = await declare(server.url, submissionOf(traffic, 'Met een foto.'), `${words[3]}.jpg`);
  const { begin, chunk, head } = phone(ask, uploads[0]!.url);
  await begin(photo, { name: `${words[1]}.jpg` });
  for (let at = 0; at < photo.length; at += full) {
    assert.equal((await chunk(photo.subarray(at, at + full), at)).status, 204);
    server.child.kill('SIGKILL');
    await server.ended;
    server = await start();
    assert.equal((await head()).headers['upload-offset'], String(Math.min(at + full, photo.length)));
  }
  const { headers, body } = multipart([['step', 'check']], [{ name: `${words[2]}.jpg`, bytes: photoOf(words[0]!, 300_000) }]);
  assert.equal((await ask({ method: 'POST', url: `/melden/${traffic.id}/`, headers, body })).status, 422);
  assert.deepEqual(filesWith(words, [base]), []);
  server.child.kill('SIGTERM');
  await server.ended;
  writeFileSync(join(temporary, 'said'), server.said());
  assert.deepEqual(filesWith(words, [base]), []);
  const opened = openDesk({ DATA_DIR: dataDir });
  assert.ok(opened.ok);
  assert.deepEqual((await verify(opened.desk)).findings, []);
  const written = await writePhotos(opened.desk, reference, { folder: join(base, 'uit'), originals: true });
  opened.close();
  assert.ok(written.ok);
  assert.equal(written.photos[0]!.name, `${words[3]}.jpg`, 'the name that its report gave it');
  assert.deepEqual(readFileSync(written.photos[0]!.file!), photo);
});

test('a disk that is nearly full takes no photo, says so in words, and still takes texts; with room the same process goes on', async (t) => {
  const { server, disk } = await serverOnSmallDisk(t, 12_000_000);
  const ask = overLine(server.url);
  const photo = likeJpeg(full + 1_000);
  const { uploads } = await declare(server.url, submissionOf());
  const { begin, chunk } = phone(ask, uploads[0]!.url);
  assert.equal((await begin(photo)).status, 201);
  if (disk.kind === 'file limit') return;
  disk.fill(700_000);
  const refused = await chunk(photo.subarray(0, full), 0);
  const problem = JSON.parse(refused.body) as { type: string; phone: string };
  assert.deepEqual([refused.status, problem.type, problem.phone], [507, 'urn:problem-type:melding:photo-not-kept', '012 34 56 78']);
  assert.equal((await declare(server.url, submissionOf(traffic, 'De tekst gaat voor.'))).uploads.length, 1);
  const { headers, body } = multipart([['step', 'check']], [{ name: 'a.jpg', bytes: photo }]);
  assert.equal((await ask({ method: 'POST', url: `/melden/${traffic.id}/`, headers, body })).status, 422, 'a form is read all the same');
  const health = await ask({ method: 'GET', url: '/health', headers: {} });
  assert.deepEqual([health.status, JSON.parse(health.body).kept, JSON.parse(health.body).photos], [507, true, false]);
  disk.empty();
  assert.equal((await chunk(photo.subarray(0, full), 0)).status, 204);
  assert.equal((await chunk(photo.subarray(full), full)).status, 204);
  assert.ok(readdirSync(disk.folder, { recursive: true }).every((name) => !String(name).endsWith('.part')));
});

test('a chunk is on the disk before it is said to be there', async (t) => {
  const { root, base, dataDir } = await place(t);
  const trace = join(base, 'trace');
  const looking = straceWorks();
  t.diagnostic(looking ? 'seen with strace' : 'strace cannot look here');
  const server = await startServer({ root, dataDir, before: looking ? straceBefore(trace) : [] });
  const { uploads } = await declare(server.url, submissionOf());
  assert.equal((await sendPhoto(overLine(server.url), uploads[0]!.url, likeJpeg(5 * full))).status, 204);
  server.child.kill('SIGTERM');
  await server.ended;
  if (!looking) return;
  const text = readFileSync(trace, 'utf8');
  const [bytes, names] = [/photos\/[^>]*\.part/, /photos\/[^>.]*/].map((file) => readTrace(text, 204, file));
  for (const seen of [bytes!, names!]) {
    const answers = seen.flatMap((what, i) => (what === 'answered' ? [i] : []));
    assert.equal(answers.length, 5);
    answers.forEach((at, i) => assert.ok(seen.slice((answers[i - 1] ?? -1) + 1, at).includes('synced'), `answer ${i + 1} left before the disk had confirmed`));
  }
});
