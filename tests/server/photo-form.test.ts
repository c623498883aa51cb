// Photos without script: they come with the form, wait sealed while their writer looks everything over, and belong to the report once it is sent.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toEntries } from '#domain/report/plain-form.ts';
import { writePhotos } from '#server/desk/photos.ts';
import { show } from '#server/desk/read.ts';
import { verify } from '#server/desk/verify.ts';
import { tidy } from '#server/photos/tidy.ts';
import { keyIn, openHouse } from './house.ts';
import { asker, declared, likeJpeg, multipart, phone, sendPhoto } from './photos.ts';
import { submissionOf, traffic } from './site.ts';

const house = await openHouse();
const { app } = house;
const url = `/melden/${traffic.id}/`;
const entriesOf = (text: string) => toEntries(submissionOf(traffic, text));

type Files = Parameters<typeof multipart>[1];
const send = (at: string, entries: (readonly [string, string])[], files: Files = []) => {
  const { headers, body } = multipart(entries, files);
  return app.inject({ method: 'POST', url: at, headers, body });
};
const carriedIn = (html: string): [string, string][] => [...html.matchAll(/name="photo" value="([^"]+)"/g)].map(([, value]) => ['photo', value!.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<')]);
const check = (text: string, files: Files, before: [string, string][] = []) => send(url, [...entriesOf(text), ...before, ['step', 'check']], files);
const finish = (text: string, page: string) => send(url, [...entriesOf(text), ...carriedIn(page), ['step', 'send'], ['key', keyIn(page)]]);
const statesAt = async (receipt: string) => (await house.intakePhotos(receipt)).map(({ state, reason, size }) => [state, reason ?? size]);
const referenceAt = async (receipt: string) => /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec((await app.inject(receipt)).body)![0];

test('photos that come with the form are the report’s once it is sent, byte for byte', async () => {
  const files = [{ name: 'één "foto".jpg', bytes: likeJpeg(300_000) }, { name: 'twee.jpg', bytes: likeJpeg(262_144, 9) }];
  const page = await check('Met twee foto’s.', files);
  assert.equal(page.statusCode, 200, page.body.slice(0, 400));
  assert.equal(carriedIn(page.body).length, 2);
  const sent = await finish('Met twee foto’s.', page.body);
  assert.equal(sent.statusCode, 303, sent.body.slice(0, 400));
  const receipt = String(sent.headers.location);
  assert.deepEqual(await statesAt(receipt), [['arrived', 300_000], ['arrived', 262_144]]);
  const reference = await referenceAt(receipt);
  const folder = join(house.dataDir, 'uit-1');
  const written = await house.atDesk((desk) => writePhotos(desk, reference, { folder, originals: true }));
  assert.ok(written.ok);
  assert.deepEqual(written.photos.map(({ name }) => name), ['één "foto".jpg', 'twee.jpg']);
  for (const [i, { bytes }] of files.entries()) assert.deepEqual(readFileSync(join(folder, `${reference}-${i + 1}-origineel.jpeg`)), bytes);
  assert.deepEqual((await house.atDesk(verify)).findings, []);
});

test('going back to change keeps the photos, and more can come; twice the same button is one report', async () => {
  const first = await check('Eerst één.', [{ name: 'a.jpg', bytes: likeJpeg(1_000) }]);
  const back = await send(url, [...entriesOf('Eerst één.'), ...carriedIn(first.body), ['step', 'change']]);
  assert.equal(carriedIn(back.body).length, 1, back.body.slice(0, 2_000));
  const again = await check('Nu met twee.', [{ name: 'b.jpg', bytes: likeJpeg(2_000) }], carriedIn(back.body));
  assert.equal(carriedIn(again.body).length, 2);
  const taps = await Promise.all([finish('Nu met twee.', again.body), finish('Nu met twee.', again.body)]);
  assert.equal(new Set(taps.map(({ headers }) => headers.location)).size, 1);
  const receipt = String(taps[0]!.headers.location);
  assert.deepEqual(await statesAt(receipt), [['arrived', 1_000], ['arrived', 2_000]]);
  const third = await check('Nu met twee.', [{ name: 'c.jpg', bytes: likeJpeg(3_000) }]);
  const same = await finish('Nu met twee.', third.body);
  assert.equal(same.headers.location, receipt, 'the same words within half an hour are the same report');
  assert.deepEqual((await statesAt(receipt)).at(-1), ['arrived', 3_000]);
});

test('a form with a mistake comes back with its photos', async () => {
  const page = await send(url, [...entriesOf('x').filter(([name]) => name !== 'what'), ['step', 'check']], [{ name: 'a.jpg', bytes: likeJpeg(1_000) }]);
  assert.equal(page.statusCode, 422);
  assert.equal(carriedIn(page.body).length, 1);
});

test('what is no photo, empty, or a sixth one is told, and the report arrives with the rest', async () => {
  const good = Array.from({ length: 5 }, (_, i) => ({ name: `${i}.jpg`, bytes: likeJpeg(500 + i) }));
  const files = [{ name: 'leeg.jpg', bytes: Buffer.alloc(0) }, { name: 'boef.svg', bytes: Buffer.from('<svg onload="alert(1)">'.repeat(5)) }, ...good, { name: 'zes.jpg', bytes: likeJpeg(600) }];
  const page = await check('Van alles wat.', files);
  assert.equal(page.statusCode, 200);
  const receipt = String((await finish('Van alles wat.', page.body)).headers.location);
  assert.deepEqual(await statesAt(receipt), [['refused', 'empty'], ['refused', 'not-a-photo'], ...good.map(({ bytes }) => ['arrived', bytes.length]), ['refused', 'too-many']]);
});

test('a hidden value that is not ours, or of a photo that is gone, brings nothing of another and loses no report', async () => {
  const page = await check('Vreemd.', [{ name: 'a.jpg', bytes: likeJpeg(1_000) }]);
  const [[, ours]] = carriedIn(page.body) as [[string, string]];
  for (const strange of ['x', ours.replace(/^.{8}/, '00000000'), ours.slice(0, 36), '../../../etc/passwd']) {
    const sent = await send(url, [...entriesOf(`Vreemd ${strange}`), ['photo', strange], ['step', 'check']]);
    assert.deepEqual(carriedIn(sent.body), [], strange);
  }
  const staged = join(house.dataDir, 'photos/wachtend');
  const twoDaysAgo = Date.now() / 1_000 - 49 * 3_600;
  for (const name of readdirSync(staged)) utimesSync(join(staged, name), twoDaysAgo, twoDaysAgo);
  const reader = { ...house.intake.reader, clock: () => ({ seen: house.now.at, steady: 0 }) };
  assert.ok((await tidy(house.dataDir, { reader, clock: () => house.now.at })) > 0);
  assert.deepEqual(readdirSync(staged), []);
  const receipt = String((await finish('Vreemd.', page.body)).headers.location);
  assert.deepEqual(await statesAt(receipt), [['refused', 'not-kept']]);
});

test('on the status page photos come in the place of what is missing, once, until 48 hours have passed; and one can be taken back', async () => {
  const photos = [declared(), declared()];
  const { statusUrl, uploads, reference } = (await house.post({ ...submissionOf(undefined, 'Later.'), photos })).json();
  await sendPhoto(asker(app), uploads[0].url, likeJpeg(400));
  await phone(asker(app), uploads[1].url).begin(likeJpeg(300_000));
  const act = async (entries: [string, string][], files: Files = []) => send(statusUrl, [...entries, ['key', keyIn((await app.inject(statusUrl)).body)]], files);
  const more = [{ name: 'twee.jpg', bytes: likeJpeg(800) }, { name: 'een-opnieuw.jpg', bytes: likeJpeg(400) }, { name: 'drie.jpg', bytes: likeJpeg(900) }];
  assert.equal((await act([['action', 'photos']], more)).headers.location, `${statusUrl}?gedaan=photos`);
  assert.deepEqual((await house.intakePhotos(statusUrl)).filter(({ state }) => state === 'arrived').map(({ size }) => size), [400, 800, 900]);
  assert.equal((await act([['action', 'photos']], [{ name: 'x.pdf', bytes: Buffer.from('%PDF-1.7 hallo') }])).headers.location, `${statusUrl}?gedaan=photos-some`);
  assert.equal((await act([['action', 'photos']], [{ name: '', bytes: Buffer.alloc(0) }])).headers.location, `${statusUrl}?gedaan=none`);
  assert.match((await app.inject(`${statusUrl}?gedaan=none`)).body, /<div class="note quiet"><p>Kies eerst een foto\.<\/p>/);
  const id = (await house.intakePhotos(statusUrl))[0]!.id;
  assert.equal((await act([['action', 'remove-photo'], ['photo', id]])).headers.location, `${statusUrl}?gedaan=photo-removed`);
  assert.equal((await house.intakePhotos(statusUrl))[0]!.state, 'removed');
  assert.equal((await act([['action', 'remove-photo'], ['photo', declared().id]])).headers.location, statusUrl);
  house.now.at += 49 * 3_600_000;
  assert.equal((await act([['action', 'photos']], [{ name: 'laat.jpg', bytes: likeJpeg(1_000) }])).headers.location, statusUrl);
  const open = await house.atDesk((desk) => show(desk, reference));
  assert.deepEqual(open.ok && open.photos.filter(({ state }) => state === 'arrived').map(({ name }) => name), ['twee.jpg', 'drie.jpg']);
  house.now.at -= 49 * 3_600_000;
});

test('a form for which nothing but texts is asked refuses a file with a page that names the number', async () => {
  const tip = '/melden/tip/';
  const answer = await send(tip, [['step', 'check']], [{ name: 'a.jpg', bytes: likeJpeg(1_000) }]);
  assert.equal(answer.statusCode, 422);
  assert.ok(answer.body.includes('012 34 56 78'));
  assert.equal((await send(tip, [['what', 'x'.repeat(70_000)]])).statusCode, 413);
  assert.equal((await send(url, [['what', 'x'.repeat(70_000)]])).statusCode, 413);
});
