// What is kept of photos: the desk's command, a changed bit, deletion, and forty bad files that cost no report.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { close } from '#server/desk/act.ts';
import { lookAtClock } from '#server/desk/desk.ts';
import { exportReports } from '#server/desk/export.ts';
import { purge } from '#server/desk/purge.ts';
import { verify } from '#server/desk/verify.ts';
import { openJail } from '#server/photos/jail.ts';
import { badPhotos, cameraPicture } from './bad-photos.ts';
import { openHouse, type House } from './house.ts';
import { asker, declared, likeJpeg, sendPhoto } from './photos.ts';
import { projectRoot } from './running.ts';
import { submissionOf } from './site.ts';

const day = 86_400_000;

async function sent(house: House, photos: Buffer[], name = 'foto.jpg') {
  const answer = await house.post({ ...submissionOf(undefined, 'Met foto’s.'), photos: photos.map(() => declared(name)) });
  const { uploads, reference, statusUrl } = answer.json() as { uploads: { url: string }[]; reference: string; statusUrl: string };
  const answers = [];
  for (const [i, bytes] of photos.entries()) answers.push(await sendPhoto(asker(house.app), uploads[i]!.url, bytes));
  return { reference, statusUrl, statuses: answers.map(({ status }) => status) };
}

function desk(house: House, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/server/desk.ts', ...args], { cwd: projectRoot, env: { PATH: process.env.PATH, DATA_DIR: house.dataDir, DIST: house.root, DESK_USER: 'An', NODE_COMPILE_CACHE: join(projectRoot, 'node_modules/.cache/node') }, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('npm run desk -- photos writes safe copies in a folder of their own, tells of each, and stands in the chain', async () => {
  const house = await openHouse();
  const picture = await cameraPicture();
  const { reference } = await sent(house, [picture, Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(60)])], 'straat \u001b[31m.jpg');
  assert.match(desk(house, 'list').said, /2 foto’s/);
  assert.match(desk(house, 'show', reference).said, /Foto 1: aangekomen, \d+ kB\n {4}naam bij de melder: straat ‹U\+001B›\[31m\.jpg/);
  const out = join(house.dataDir, 'uit');
  const { status, said } = desk(house, 'photos', reference, '--out', out);
  assert.equal(status, 1, said);
  assert.match(said, /Foto 2: aangekomen, 1 kB\n {4}origineel bewaard, geen voorbeeld/);
  const jailed = (await openJail()).ok;
  if (jailed) {
    assert.deepEqual(readdirSync(out), [`${reference}-1.jpg`]);
    assert.ok(!readFileSync(join(out, `${reference}-1.jpg`)).includes('Kanarie'));
    if (process.platform !== 'win32') assert.deepEqual([out, join(out, `${reference}-1.jpg`)].map((path) => statSync(path).mode & 0o077), [0, 0]);
    assert.match(desk(house, 'photos', reference, '--out', out).said, /er staat al een bestand met die naam/);
  } else assert.match(said, /Er kon geen veilige ruimte gemaakt worden/);
  const originals = desk(house, 'photos', reference, '--out', join(house.dataDir, 'echt'), '--original');
  assert.equal(originals.status, 0, originals.said);
  assert.deepEqual(readFileSync(join(house.dataDir, 'echt', `${reference}-1-origineel.jpeg`)), picture);
  const acts = await house.atDesk(({ store }) => store.audit().filter(({ act }) => act === 'photos').map(({ detail }) => detail));
  assert.deepEqual(acts, [reference, ...(jailed ? [reference] : []), `${reference} originals`]);
  assert.match(desk(house, 'photos', '2222-2222').said, /Er is geen melding/);
  const { reports } = JSON.parse((await house.atDesk((at) => exportReports(at, { format: 'json' }))).text);
  assert.deepEqual(reports[0].photos.map((photo: { state: string; size: number }) => [photo.state, photo.size]), [['arrived', picture.length], ['arrived', 64]]);
  const none = (await house.post(submissionOf(undefined, 'Zonder.'))).json().reference;
  assert.match(desk(house, 'photos', none).said, /zijn geen foto’s/);
});

test('one changed bit in a photo, or a file that is gone, is found', async () => {
  const house = await openHouse();
  const { reference } = await sent(house, [likeJpeg(300_000), likeJpeg(1_000)]);
  assert.deepEqual((await house.atDesk(verify)).findings, []);
  const [file, , other] = house.photoFiles(reference).sort((a, b) => statSync(b).size - statSync(a).size) as [string, string, string];
  const bytes = readFileSync(file);
  bytes[bytes.length - 100]! ^= 1;
  writeFileSync(file, bytes);
  const where = (path: string) => [1, 2].find((place) => path.includes(ids[place - 1]!));
  const ids = await house.atDesk(({ archive }) => archive.photos(archive.byReference(reference)!.id).map(({ id }) => id));
  assert.deepEqual((await house.atDesk(verify)).findings, [{ what: 'photo-changed', where: `${reference} (foto ${where(file)})` }]);
  bytes[bytes.length - 100]! ^= 1;
  writeFileSync(file, bytes);
  rmSync(join(other, '..'), { recursive: true });
  assert.deepEqual((await house.atDesk(verify)).findings.map(({ what }) => what), ['photo-gone']);
});

test('photos are deleted with their report, in every file, and not before', async () => {
  const house = await openHouse();
  const { reference } = await sent(house, [likeJpeg(300_000)]);
  const other = await sent(house, [likeJpeg(2_000)]);
  const sealed = readFileSync(house.photoFiles(reference)[0]!).subarray(500, 532);
  const { keepFor, id } = await house.atDesk(({ archive }) => archive.byReference(reference)!);
  await house.atDesk((at) => close(at, reference, 'acted'));
  await house.atDesk((at) => {
    lookAtClock(at);
    for (let half = 0; half < 2 * keepFor; half++) {
      house.now.at += day / 2;
      lookAtClock(at);
    }
  });
  assert.ok(existsSync(join(house.dataDir, 'photos', id)));
  assert.deepEqual(await house.atDesk((at) => purge(at).references), [reference]);
  assert.ok(!existsSync(join(house.dataDir, 'photos', id)));
  assert.equal(house.photoFiles(other.reference).length, 2);
  const files = readdirSync(house.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(files.every(({ parentPath, name }) => !readFileSync(join(parentPath, name)).includes(sealed)));
  assert.deepEqual((await house.atDesk(verify)).findings, []);
});

test('bad photos by the dozen: every report arrives, and of every file is told what became of it', async () => {
  const house = await openHouse();
  const bad = await badPhotos({ large: false });
  for (const { name, bytes, told } of bad) {
    const { statusUrl } = await sent(house, [bytes], name);
    const { state, reason } = (await house.intakePhotos(statusUrl))[0]!;
    assert.equal(reason ?? state, told, name);
  }
  assert.equal(await house.atDesk(({ archive }) => archive.reports().length), bad.length);
});
