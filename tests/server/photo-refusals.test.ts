// What no photo may do: be a sixth, be of another report, or be sent in a way nobody knows.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { typeOf } from '#domain/report/register.ts';
import { openHouse } from './house.ts';
import { asker, beginning, chunkHeaders, declared, likeJpeg, phone, reporter, tus } from './photos.ts';
import { seed } from './malformed.ts';
import { notFound, submissionOf } from './site.ts';

const house = await openHouse();
const { app, post } = house;
const ask = asker(app);
const full = 262_144;
const photo = likeJpeg(2 * full + 1_000);
const report = reporter(house);

test('a sixth photo is refused; one more than was said at first is not, nor one in the place of one that was taken back', async () => {
  const { statusUrl, uploads } = await report([declared(), declared(), declared(), declared()]);
  const more = () => phone(ask, `${statusUrl}fotos/${declared().id}`);
  assert.equal((await more().begin(photo)).status, 201);
  const sixth = await more().begin(photo);
  assert.deepEqual([sixth.status, JSON.parse(sixth.body).type], [422, 'urn:problem-type:melding:too-many-photos']);
  await phone(ask, uploads[0]!.url).remove();
  assert.equal((await more().begin(photo)).status, 201);
  for (let i = 0; i < 30; i++) {
    const one = more();
    await one.begin(photo);
    await one.remove();
  }
  assert.equal((await more().begin(photo)).status, 422, 'and not for ever');
});

test('without the token of the report, or for a type without photos, there is nothing: the very same answer as for an unknown address', async () => {
  const [mine, other] = [await report(), await report()];
  await mine.begin(photo);
  const tip = (await post(submissionOf(typeOf('tip')))).json() as { statusUrl: string };
  const urls = [`${other.statusUrl}fotos/${mine.photos[0]!.id}`, `/status/${randomBytes(16).toString('base64url')}/fotos/${mine.photos[0]!.id}`, `${tip.statusUrl}fotos/${declared().id}`, `${mine.statusUrl}fotos/x`, `${mine.statusUrl}fotos/..%2f..`];
  for (const url of urls)
    for (const [method, headers] of [['PATCH', chunkHeaders(photo.subarray(0, full), 0)], ['HEAD', tus], ['DELETE', tus]] as const) {
      const answer = await ask({ method, url, headers, ...(method === 'PATCH' && { body: photo.subarray(0, full) }) });
      assert.deepEqual([answer.status, answer.body], [404, method === 'HEAD' ? '' : notFound], `${method} ${url}`);
    }
  assert.equal((await ask({ method: 'POST', url: urls[2]!, headers: beginning(photo) })).status, 404);
});

test('headers that are missing or mean nothing, other versions, other sites and other bodies are refused in words', async () => {
  const { uploads, begin } = await report();
  await begin(photo);
  const url = uploads[0]!.url;
  const chunk = photo.subarray(0, full);
  const good = chunkHeaders(chunk, 0);
  const cases: [string, Record<string, string>, Buffer | undefined, number, string][] = [
    ['PATCH', { ...good, 'tus-resumable': '0.2.2' }, chunk, 412, 'wrong-version'],
    ['HEAD', {}, undefined, 412, ''],
    ['PATCH', { ...good, 'upload-offset': '-1' }, chunk, 400, 'bad-upload'],
    ['PATCH', { ...good, 'upload-offset': '0x0' }, chunk, 400, 'bad-upload'],
    ['PATCH', { ...good, 'upload-checksum': 'md5 x' }, chunk, 400, 'bad-upload'],
    ['PATCH', { ...good, 'upload-checksum': 'sha256 x' }, chunk, 400, 'bad-upload'],
    ['PATCH', { ...good, 'content-type': 'image/jpeg' }, chunk, 415, 'wrong-media-type'],
    ['PATCH', good, Buffer.alloc(full + 1), 413, 'photo-over'],
    ['PATCH', { ...good, 'sec-fetch-site': 'cross-site' }, chunk, 403, 'cross-site'],
    ['POST', { ...tus, 'upload-length': '5' }, undefined, 400, 'bad-upload'],
    ['POST', { ...beginning(photo), 'upload-length': '' }, undefined, 400, 'bad-upload'],
    ['POST', { ...beginning(photo), 'upload-metadata': 'sha256 !!!' }, undefined, 400, 'bad-upload'],
    ['POST', beginning(photo, { sum: 'abc' }), undefined, 400, 'bad-upload'],
  ];
  for (const [method, headers, body, status, code] of cases) {
    const answer = await ask({ method, url, headers, ...(body && { body }) });
    assert.equal(answer.status, status, `${method} ${JSON.stringify(headers)} ${answer.body}`);
    if (code) assert.equal(JSON.parse(answer.body).type, `urn:problem-type:melding:${code}`);
  }
  const options = await ask({ method: 'OPTIONS', url, headers: {} });
  assert.deepEqual([options.status, options.headers['tus-version'], options.headers['tus-extension'], options.headers['tus-checksum-algorithm']], [204, '1.0.0', 'creation,checksum,termination', 'sha256']);
  const post = await ask({ method: 'POST', url, headers: { ...good, 'x-http-method-override': 'PATCH' }, body: chunk });
  assert.equal(post.status, 204, 'where a network lets no PATCH through');
});

test('five hundred requests with something wrong in them: no fault of ours, and the photo still arrives', async () => {
  const { uploads, begin, chunk } = await report();
  const url = uploads[0]!.url;
  await begin(photo);
  const odd = fc.oneof(fc.constantFrom('', '0', '-1', '262144', '9'.repeat(30), '1.0.0', 'NaN', '0x10', 'sha256', 'sha256 AAAA', '\u00ff', 'PATCH', 'DELETE, PATCH', '__proto__'), fc.string({ maxLength: 40 }).map((text) => text.replace(/[^\x20-\x7e]/g, '?')));
  const header = fc.tuple(fc.constantFrom('tus-resumable', 'upload-offset', 'upload-length', 'upload-metadata', 'upload-checksum', 'content-type', 'x-http-method-override', 'content-encoding', 'upload-defer-length', 'upload-concat'), odd);
  const made = fc.record({ method: fc.constantFrom('POST', 'PATCH', 'HEAD', 'OPTIONS'), headers: fc.array(header, { minLength: 1, maxLength: 4 }), body: fc.uint8Array({ maxLength: 300 }) });
  await fc.assert(
    fc.asyncProperty(made, async ({ method, headers, body }) => {
      const { status, body: said } = await ask({ method, url, headers: { ...chunkHeaders(Buffer.from(body), 1), ...Object.fromEntries(headers) }, ...(method !== 'HEAD' && { body: Buffer.from(body) }) });
      assert.ok(status < 500, `${status} ${said}`);
      assert.doesNotMatch(said, /\n {2,}at |FST_|ERR_|TypeError/);
    }),
    { seed, numRuns: 500 },
  );
  await begin(photo);
  for (let at = 0; at < photo.length; at += full) assert.equal((await chunk(photo.subarray(at, at + full), at)).status, 204);
});
