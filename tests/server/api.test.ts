// POST /api/meldingen as programs and browsers meet it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { reportTypes } from '#domain/report/register.ts';
import { openHouse } from './house.ts';
import { submissionOf } from './site.ts';

const house = await openHouse();
const { app, post, now, intake } = house;
const count = () => house.atDesk(({ archive }) => archive.reports().length);

for (const type of reportTypes)
  test(`a report of the type ${type.id} gets a reference, a link and a date, and says nothing of its contents`, async () => {
    const answer = await post(submissionOf(type, 'Een zebra zonder strepen.'));
    assert.equal(answer.statusCode, 201, answer.body);
    const { reference, statusUrl, receiptUrl, answerBy, uploads } = answer.json();
    assert.match(reference, /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    assert.match(statusUrl, /^\/status\/[\w-]{22}\/$/);
    assert.match(receiptUrl, /^\/ontvangst\/[\w-]{22}\/$/);
    assert.match(answerBy, /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(uploads, []);
    assert.ok(!answer.body.includes('zebra'));
    assert.equal(answer.headers['cache-control'], 'no-store');
  });

test('the same key two hundred times at once keeps one report and gives two hundred times the same reference', async () => {
  const before = await count();
  const headers = { 'idempotency-key': randomUUID() };
  const answers = await Promise.all(Array.from({ length: 200 }, () => post(submissionOf(), headers)));
  assert.equal((await count()) - before, 1);
  assert.deepEqual([...new Set(answers.map(({ body }) => body))].length, 1);
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [...Array.from({ length: 199 }, () => 200), 201]);
  const other = await post(submissionOf(undefined, 'Iets anders.'), headers);
  assert.equal(other.statusCode, 422);
  assert.equal(other.json().type, 'urn:problem-type:melding:key-reused');
  assert.equal((await count()) - before, 1);
});

test('trying again tells the same, also when the seconds counted or the order of names differ', async () => {
  const headers = { 'idempotency-key': `"${randomUUID().toUpperCase()}"` };
  const { contact, answers, ...rest } = submissionOf();
  const first = await post({ ...rest, answers, contact, trace: { seconds: 30 } }, headers);
  const again = await post({ contact, answers: Object.fromEntries(Object.entries(answers).reverse()), ...rest, trace: { seconds: 90 } }, headers);
  assert.deepEqual([first.statusCode, again.statusCode], [201, 200]);
  assert.equal(first.body, again.body);
});

test('a page that stood open for 26 hours still sends, also with the key of yesterday', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  assert.equal((await post(submissionOf(), headers)).statusCode, 201);
  now.at += 26 * 3_600_000;
  assert.equal((await post(submissionOf(), headers)).statusCode, 200);
  assert.equal((await post(submissionOf())).statusCode, 201);
});

test('a reference that another report has by chance is drawn again', async () => {
  const [same, fresh] = [new Uint8Array(16).fill(7), new Uint8Array(16).fill(9)];
  const draws = [same, same, fresh];
  intake.bytes = () => draws.shift()!;
  const [first, second] = [await post(submissionOf()), await post(submissionOf())];
  delete intake.bytes;
  assert.deepEqual([first.statusCode, second.statusCode, draws.length], [201, 201, 0]);
  assert.notEqual(first.json().reference, second.json().reference);
});

test('what is wrong is told as a problem in Dutch, with every fault and the number to call', async () => {
  const { answers: _, ...without } = submissionOf();
  const answer = await post(without);
  assert.equal(answer.statusCode, 422);
  assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
  const problem = answer.json();
  assert.equal(problem.status, 422);
  assert.equal(problem.phone, '012 34 56 78');
  assert.ok(problem.title && problem.detail && problem.faults.length > 0);
  for (const fault of problem.faults) assert.ok(fault.field && fault.code);
});

test('what looks like a robot is kept all the same, with a score for the desk', async () => {
  const { reference } = (await post({ ...submissionOf(), trace: { trap: 'http://kwaad.example', seconds: 1 } })).json();
  const { rows, foldedAway } = await house.atDesk(async (desk) => (await import('#server/desk/list.ts')).list(desk, {}));
  assert.ok(!rows.some((row) => row.reference === reference) && foldedAway >= 1);
  const all = await house.atDesk(async (desk) => (await import('#server/desk/list.ts')).list(desk, { all: true }));
  assert.deepEqual(all.rows.find((row) => row.reference === reference)?.reasons.slice(0, 2), ['trap', 'fast']);
});

test('/health says what it tried, and what it cannot know', async () => {
  const answer = await app.inject('/health');
  assert.equal(answer.statusCode, 200);
  const { at, ...health } = answer.json();
  assert.deepEqual(health, { ok: true, sealed: true, kept: true, photos: true, opened: 'not checked here' });
  assert.equal((await app.inject('/health')).json().at, at);
  assert.equal((await house.atDesk(async (desk) => (await import('#server/desk/verify.ts')).verify(desk))).probeOpened, true);
});
