// Photos that follow a report by tus: begun, cut, taken up, ended; and everything that can be wrong with a chunk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NotKept } from '#server/store/keeper.ts';
import { openHouse } from './house.ts';
import { asker, declared, likeJpeg, reporter, sendPhoto, sha256 } from './photos.ts';
import { submissionOf } from './site.ts';

const house = await openHouse();
const { app, post, now } = house;
const ask = asker(app);
const full = 262_144;
const photo = likeJpeg(2 * full + 1_000);
const report = reporter(house);
const statusOf = ({ status, headers }: { status: number; headers: Record<string, string | undefined> }) => [status, headers['upload-offset']];
const photosAt = (reference: string) => house.atDesk(({ archive }) => archive.photos(archive.byReference(reference)!.id));

test('a report tells where each of its photos goes; the same report once more tells the same', async () => {
  const photos = [declared('een.jpg'), declared('twee.heic')];
  const body = { ...submissionOf(undefined, 'Met twee foto’s.'), photos };
  const headers = { 'idempotency-key': '11111111-2222-4333-8444-555555555555' };
  const [first, again] = [await post(body, headers), await post(body, headers)];
  assert.deepEqual([first.statusCode, again.statusCode], [201, 200]);
  const { uploads, statusUrl } = first.json();
  assert.deepEqual(uploads, photos.map(({ id }) => ({ id, url: `${statusUrl}fotos/${id}` })));
  assert.deepEqual(again.json().uploads, uploads);
  assert.deepEqual((await post({ ...body, photos: [] }, headers)).json().uploads, uploads, 'a try without the photos is the same report');
});

test('a photo arrives in chunks, each with the place to go on from, and is then there', async () => {
  const { begin, head, chunk, uploads } = await report();
  assert.equal((await head()).status, 404);
  const begun = await begin(photo);
  assert.deepEqual([begun.status, begun.headers['location'], begun.headers['tus-resumable']], [201, uploads[0]!.url, '1.0.0']);
  assert.deepEqual(statusOf(await chunk(photo.subarray(0, full), 0)), [204, String(full)]);
  assert.equal((await begin(photo)).status, 201, 'beginning once more loses nothing');
  const held = await head();
  assert.deepEqual([held.status, held.headers['upload-offset'], held.headers['upload-length'], held.headers['cache-control']], [200, String(full), String(photo.length), 'no-store']);
  assert.deepEqual(statusOf(await chunk(photo.subarray(full, 2 * full), full)), [204, String(2 * full)]);
  assert.deepEqual(statusOf(await chunk(photo.subarray(2 * full), 2 * full)), [204, String(photo.length)]);
  assert.deepEqual(statusOf(await begin(photo)), [409, String(photo.length)]);
  assert.deepEqual(statusOf(await head()), [200, String(photo.length)]);
});

test('chunks out of order, twice, too long, or damaged keep nothing and say where to go on', async () => {
  const { begin, chunk } = await report();
  const first = photo.subarray(0, full);
  await begin(photo);
  assert.deepEqual(statusOf(await chunk(photo.subarray(full, 2 * full), full)), [409, '0']);
  assert.deepEqual(statusOf(await chunk(first, 0, sha256(Buffer.from('iets anders')))), [460, '0']);
  assert.deepEqual(statusOf(await chunk(first, 0)), [204, String(full)]);
  assert.deepEqual(statusOf(await chunk(first, 0)), [409, String(full)]);
  assert.deepEqual(statusOf(await chunk(likeJpeg(full), full)), [204, String(2 * full)]);
  assert.deepEqual(statusOf(await chunk(likeJpeg(1_001), 2 * full)), [413, String(2 * full)]);
  const twice = await report();
  await twice.begin(photo);
  const both = await Promise.all([twice.chunk(first, 0), twice.chunk(first, 0)]);
  assert.deepEqual(both.map(statusOf).sort(), [[204, String(full)], [409, String(full)]]);
});

test('a photo that is not what its hash said begins again, and then arrives', async () => {
  const small = likeJpeg(5_000);
  const { begin, chunk, head, reference } = await report();
  await begin(small);
  assert.deepEqual(statusOf(await chunk(likeJpeg(5_000, 8), 0)), [460, '0']);
  assert.deepEqual(statusOf(await head()), [200, '0']);
  assert.deepEqual(statusOf(await chunk(small, 0)), [204, '5000']);
  assert.deepEqual((await photosAt(reference)).map(({ arrived }) => arrived), [true]);
});

test('a chunk of an odd length is kept up to a whole block, and the next one goes on from there', async () => {
  const { begin, chunk } = await report();
  await begin(photo);
  assert.deepEqual(statusOf(await chunk(photo.subarray(0, 1_000), 0)), [204, '960']);
  assert.deepEqual(statusOf(await chunk(photo.subarray(960, 1_000), 960)), [400, '960']);
  let at = 960;
  while (at < photo.length) {
    const answer = await chunk(photo.subarray(at, at + 99_999), at);
    assert.equal(answer.status, 204);
    at = Number(answer.headers['upload-offset']);
  }
  assert.equal(at, photo.length);
});

test('another file under the same name begins anew until the first has arrived', async () => {
  const { begin, chunk, head } = await report();
  await begin(photo);
  await chunk(photo.subarray(0, full), 0);
  const smaller = likeJpeg(700);
  assert.deepEqual(statusOf(await begin(smaller)), [201, '0']);
  assert.deepEqual(statusOf(await head()), [200, '0']);
  assert.deepEqual(statusOf(await chunk(smaller, 0)), [204, '700']);
  assert.equal((await begin(photo)).status, 409);
});

test('what is empty, too large or no photo is refused in words, told as such, and may be chosen again', async () => {
  const { begin, chunk, statusUrl } = await report();
  const state = async () => (await house.intakePhotos(statusUrl)).map(({ state: told, reason }) => [told, reason]);
  const refusals: [() => Promise<{ status: number; body: string }>, number, string, string][] = [
    [() => begin(Buffer.alloc(0)), 422, 'photo-empty', 'empty'],
    [() => begin(photo, { length: 26_214_401 }), 413, 'photo-too-large', 'too-large'],
    [async () => (await begin(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), chunk(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 0)), 415, 'not-a-photo', 'not-a-photo'],
  ];
  for (const [send, status, code, reason] of refusals) {
    const answer = await send();
    assert.equal(answer.status, status);
    const problem = JSON.parse(answer.body);
    assert.deepEqual([problem.type, problem.phone], [`urn:problem-type:melding:${code}`, '012 34 56 78']);
    assert.deepEqual(await state(), [['refused', reason]]);
  }
  assert.equal((await begin(likeJpeg(100))).status, 201);
  assert.equal((await chunk(likeJpeg(100), 0)).status, 204);
  assert.deepEqual(await state(), [['arrived', undefined]]);
});

test('after 48 hours nothing is taken any more, in words; what is there stays', async () => {
  const { begin, chunk, head, statusUrl } = await report([declared(), declared()]);
  await begin(photo);
  await chunk(photo.subarray(0, full), 0);
  now.at += 48 * 3_600_000;
  for (const answer of [await chunk(photo.subarray(full, 2 * full), full), await begin(photo)]) {
    assert.equal(answer.status, 410);
    assert.equal(JSON.parse(answer.body).type, 'urn:problem-type:melding:photo-too-late');
  }
  assert.deepEqual(statusOf(await head()), [200, String(full)]);
  assert.deepEqual((await house.intakePhotos(statusUrl)).map(({ state }) => state), ['too-late', 'too-late']);
});

test('a photo that was taken back is gone from the disk, stays away, and the desk sees that there was one', async () => {
  const { remove, begin, head, chunk, uploads, reference, statusUrl } = await report();
  await sendPhoto(ask, uploads[0]!.url, photo);
  assert.deepEqual((await Promise.all([remove(), remove()])).map(({ status }) => status), [204, 204]);
  for (const answer of [await begin(photo), await head(), await chunk(photo.subarray(0, full), 0)]) assert.equal(answer.status, 410);
  assert.deepEqual((await photosAt(reference)).map(({ arrived, removed }) => [arrived, removed]), [[true, true]]);
  assert.equal(house.photoFiles(reference).length, 0);
  assert.deepEqual((await house.intakePhotos(statusUrl)).map(({ state }) => state), ['removed']);
});

test('a last chunk that is kept when the line in the chain is not, is told of as soon as anyone asks', async () => {
  const small = likeJpeg(1_000);
  for (const look of ['phone', 'page'] as const) {
    const { begin, chunk, head, reference, statusUrl } = await report();
    await begin(small);
    const { keeper } = house.intake;
    house.intake.keeper = { ...keeper, keep: (entry) => (entry.what === 'photo-arrived' ? Promise.reject(new NotKept()) : keeper.keep(entry)) };
    assert.equal((await chunk(small, 0)).status, 507);
    house.intake.keeper = keeper;
    if (look === 'phone') assert.deepEqual(statusOf(await head()), [200, '1000']);
    else assert.equal((await app.inject(statusUrl)).statusCode, 200);
    assert.deepEqual((await photosAt(reference)).map(({ arrived }) => arrived), [true], look);
  }
});
