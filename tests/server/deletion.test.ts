// Deletion by rule: whole, proven, and never because a clock jumped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, assign, close, reopen } from '#server/desk/act.ts';
import type { Desk } from '#server/desk/desk.ts';
import { lookAtClock } from '#server/desk/desk.ts';
import { purge } from '#server/desk/purge.ts';
import { verify } from '#server/desk/verify.ts';
import { canaries, filesWith } from './canaries.ts';
import { keyIn, openHouse, sendPlainly, type House } from './house.ts';
import { notFound, submissionOf } from './site.ts';

const day = 86_400_000;

/** The days pass as they do where deletion runs each day: the clock is looked at every twelve hours. */
async function live(house: House, days: number, { from = false } = {}): Promise<void> {
  await house.atDesk((desk) => {
    if (from) lookAtClock(desk);
    for (let half = 0; half < 2 * days; half++) {
      house.now.at += day / 2;
      lookAtClock(desk);
    }
  });
}

/** A report with words in every place where someone writes. */
async function written(house: House, words: readonly string[]) {
  const receipt = await sendPlainly(house, submissionOf(undefined, words[0]!));
  const status = receipt.replace('ontvangst', 'status');
  const { body } = await house.app.inject(status);
  await house.form(status, [['action', 'add'], ['text', words[1]!], ['key', keyIn(body)]]);
  const reference = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(body)![0];
  await house.atDesk((desk) => assign(desk, reference, words[2]!.slice(0, 5)));
  await house.atDesk((desk) => answer(desk, reference, words[2]!));
  return { status, reference, keepFor: await house.atDesk(({ archive }) => archive.byReference(reference)!.keepFor) };
}

test('a closed report goes on its day and not before, with everything about it, in every file; the chain tells', async () => {
  const house = await openHouse();
  const words = canaries(3);
  const { status, reference, keepFor } = await written(house, words);
  const other = await written(house, canaries(3));
  await house.atDesk((desk) => close(desk, reference, 'acted'));
  await live(house, keepFor - 1, { from: true });
  assert.deepEqual(await house.atDesk((desk) => purge(desk).references), []);
  await live(house, 1);
  assert.deepEqual(await house.atDesk((desk) => purge(desk, { look: true }).references), [reference]);
  assert.equal((await house.app.inject(status)).statusCode, 200);
  const done = await house.atDesk((desk) => purge(desk));
  assert.deepEqual([done.references, done.settled], [[reference], true]);
  assert.deepEqual(filesWith([...words, reference].slice(0, 3), [house.dataDir]), []);
  const gone = await house.app.inject(status);
  assert.deepEqual([gone.statusCode, gone.body], [404, notFound]);
  assert.equal((await house.app.inject(other.status)).statusCode, 200, 'what is open stays');
  const { findings } = await house.atDesk(verify);
  assert.deepEqual(findings, []);
  const acts = await house.atDesk(({ store }) => store.audit().filter(({ act }) => act === 'delete').map(({ detail }) => detail));
  assert.match(acts.join(), new RegExp(`^${reference} ${submissionOf().type} received \\d{4}-\\d\\d-\\d\\d due \\d{4}-\\d\\d-\\d\\d$`));
});

test('no byte of a sealed box is left in the files either', async () => {
  const house = await openHouse();
  const { reference, keepFor } = await written(house, canaries(3));
  const boxes = await house.atDesk(({ archive, store }) => {
    const { id } = archive.byReference(reference)!;
    return [...archive.boxes(id), ...store.notes(id)].map(({ sealed }) => Buffer.from(sealed).subarray(1_000, 1_016).toString('latin1'));
  });
  assert.equal(boxes.length, 3);
  const { readFileSync, readdirSync } = await import('node:fs');
  const holding = () => readdirSync(house.dataDir).filter((name) => name.includes('.db')).filter((name) => boxes.some((bytes) => readFileSync(`${house.dataDir}/${name}`).includes(Buffer.from(bytes, 'latin1'))));
  assert.ok(holding().length > 0);
  await house.atDesk((desk) => close(desk, reference, 'acted'));
  await live(house, keepFor + 1, { from: true });
  assert.deepEqual(await house.atDesk((desk) => purge(desk).references), [reference]);
  assert.deepEqual(holding(), []);
});

test('a report that was opened again is not deleted, however long ago it was closed', async () => {
  const house = await openHouse();
  const { reference, keepFor } = await written(house, canaries(3));
  await house.atDesk((desk) => close(desk, reference, 'acted'));
  await live(house, keepFor - 2, { from: true });
  await house.atDesk((desk) => reopen(desk, reference));
  await live(house, 30);
  assert.deepEqual(await house.atDesk((desk) => purge(desk).references), []);
});

const jumps: Record<string, number> = { 'two years ahead': 730 * day, 'a day and an hour ahead': 25 * 3_600_000, 'two years back and then ahead again': -730 * day };
for (const [name, jump] of Object.entries(jumps))
  test(`a clock that jumps ${name} deletes nothing before it has run a day`, async () => {
    const house = await openHouse();
    const { reference, keepFor } = await written(house, canaries(3));
    await house.atDesk((desk) => close(desk, reference, 'acted'));
    await live(house, keepFor - 1, { from: true });
    house.now.at += jump;
    if (jump < 0) {
      await house.atDesk(lookAtClock);
      house.now.at += -jump + 2 * day;
    }
    const at = async <T>(work: (desk: Desk) => T) => house.atDesk(work);
    const first = await at((desk) => purge(desk));
    assert.deepEqual([first.references, first.clockTrusted], [[], false]);
    assert.deepEqual(first.waiting, [reference]);
    house.now.at += day / 2;
    assert.deepEqual((await at((desk) => purge(desk))).references, []);
    house.now.at += day / 2;
    assert.deepEqual((await at((desk) => purge(desk))).references, [reference]);
  });

test('clocks that are years wrong, at the change of the hour and on a leap day take and show reports', async () => {
  const house = await openHouse();
  for (const moment of ['2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z', '2025-03-30T01:00:00Z', '2028-02-29T23:30:00Z', '2024-02-29T00:00:00Z', '1999-12-31T23:59:59Z', '2038-01-19T03:14:08Z', '2100-02-28T23:00:00Z']) {
    house.now.at = Date.parse(moment);
    const sent = await house.post(submissionOf(undefined, moment));
    assert.equal(sent.statusCode, 201, moment);
    const page = await house.app.inject(sent.json().statusUrl);
    assert.equal(page.statusCode, 200, moment);
    assert.ok(!/Invalid|NaN/.test(page.body), moment);
  }
});
