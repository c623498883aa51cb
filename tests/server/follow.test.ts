// Receipt and status page: steps and dates for whoever holds the token, and what can still be done.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { assign, close, reopen } from '#server/desk/act.ts';
import { show } from '#server/desk/read.ts';
import { keyIn, openHouse, sendPlainly } from './house.ts';
import { notFound, submissionOf } from './site.ts';

const house = await openHouse();
const { app, form, now } = house;

async function sent(text: string) {
  const receipt = await sendPlainly(house, submissionOf(undefined, text));
  const { body } = await app.inject(receipt);
  return { receipt, status: receipt.replace('ontvangst', 'status'), reference: /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(body)![0] };
}
const page = async (url: string) => (await app.inject(url)).body;
const stepsIn = (html: string) => ['Ontvangen', 'Toegewezen', 'Beantwoord', 'Doorgestuurd', 'Afgesloten', 'Opnieuw geopend'].filter((step) => html.includes(`>${step}<`));
const act = async (status: string, entries: [string, string][]) => form(status, [...entries, ['key', keyIn(await page(status))]]);

test('what the desk does stands on the status page at once, with the reason, and never what was written', async () => {
  const { status, reference } = await sent('Geheim als het graf.');
  assert.deepEqual(stepsIn(await page(status)), ['Ontvangen']);
  await house.atDesk((desk) => assign(desk, reference, 'Jan'));
  await house.atDesk((desk) => close(desk, reference, 'known'));
  const html = await page(status);
  assert.deepEqual(stepsIn(html), ['Ontvangen', 'Toegewezen', 'Afgesloten']);
  assert.ok(html.includes('Wij kenden dit al'));
  for (const word of ['Geheim als het graf', 'anna@example.org', 'Jan<']) assert.ok(!html.includes(word), word);
});

test('what is added later arrives once, sealed, and is not shown again', async () => {
  const { status, reference } = await sent('Eerst dit.');
  const key = keyIn(await page(status));
  for (const answer of await Promise.all([1, 2].map(() => form(status, [['action', 'add'], ['text', ' En\r\ndit nog. '], ['key', key]])))) {
    assert.equal(answer.statusCode, 303);
    assert.equal(answer.headers.location, `${status}?gedaan=added`);
  }
  const open = await house.atDesk((desk) => show(desk, reference));
  assert.deepEqual(open.ok && open.additions.map(({ text }) => text), ['En\ndit nog.']);
  assert.ok(!(await page(status)).includes('dit nog'));
});

test('an addition that is empty or too long comes back with 422 and its words', async () => {
  const { status } = await sent('Lang verhaal.');
  assert.equal((await act(status, [['action', 'add'], ['text', ' \n ']])).statusCode, 422);
  const long = await act(status, [['action', 'add'], ['text', `begin ${'x'.repeat(4_000)}`]]);
  assert.equal(long.statusCode, 422);
  assert.ok(long.body.includes('begin xxx'));
});

test('only a closed report can be opened again or be told to have helped', async () => {
  const { status, reference } = await sent('Hier blijft het donker.');
  for (const entries of [[['action', 'reopen']], [['action', 'helped'], ['helped', 'no']], [['action', 'onzin']], []] as [string, string][][]) assert.equal((await act(status, entries)).headers.location, status);
  await house.atDesk((desk) => close(desk, reference, 'acted'));
  assert.equal((await act(status, [['action', 'helped'], ['helped', 'misschien']])).headers.location, status);
  assert.equal((await act(status, [['action', 'helped'], ['helped', 'no']])).headers.location, `${status}?gedaan=helped`);
  assert.equal((await act(status, [['action', 'reopen']])).headers.location, `${status}?gedaan=reopened`);
  assert.equal((await act(status, [['action', 'reopen']])).headers.location, status);
  assert.deepEqual(stepsIn(await page(status)), ['Ontvangen', 'Afgesloten', 'Opnieuw geopend']);
});

test('the steps keep their order when the clock goes back, whoever took them', async () => {
  const { status, reference } = await sent('De klok staat fout.');
  const order = async () => [...(await page(status)).matchAll(/>(Ontvangen|Toegewezen|Afgesloten|Opnieuw geopend)<\/p>/g)].map(([, step]) => step);
  await house.atDesk((desk) => close(desk, reference, 'acted'));
  now.at -= 86_400_000;
  await act(status, [['action', 'reopen']]);
  now.at -= 86_400_000;
  await house.atDesk((desk) => assign(desk, reference, 'Jan'));
  await house.atDesk((desk) => close(desk, reference, 'acted'));
  await house.atDesk((desk) => reopen(desk, reference));
  now.at += 2 * 86_400_000;
  assert.deepEqual(await order(), ['Ontvangen', 'Afgesloten', 'Opnieuw geopend', 'Toegewezen', 'Afgesloten', 'Opnieuw geopend']);
});

test('every address that holds no token of ours gets the very same answer as an address that does not exist', async () => {
  const { receipt, status, reference } = await sent('Raad maar.');
  const token = status.split('/')[2]!;
  const wrong = [randomBytes(16).toString('base64url'), token.toLowerCase(), `${token.slice(0, -1)}${token.endsWith('A') ? 'Q' : 'A'}`, `${token}A`, token.slice(1), reference, '%00', 'x'.repeat(5_000), '..%2f..'];
  const answers = [await app.inject('/status/'), ...(await Promise.all(wrong.flatMap((guess) => ['status', 'ontvangst'].map((where) => app.inject(`/${where}/${guess}/`)))))];
  const seen = new Set(answers.map(({ statusCode, body, headers: { date: _, 'x-robots-tag': __, ...headers } }) => JSON.stringify([statusCode, body, headers])));
  assert.equal(seen.size, 1);
  assert.deepEqual([answers[0]!.statusCode, answers[0]!.body], [404, notFound]);
  assert.equal((await app.inject(receipt)).statusCode, 200);
});

test('pages that hold a token are kept by nobody, listed by nobody and named to nobody', async () => {
  const { receipt, status } = await sent('Niemand weet het.');
  for (const url of [receipt, status]) {
    const { headers } = await app.inject(url);
    assert.deepEqual([headers['cache-control'], headers['x-robots-tag'], headers['referrer-policy']], ['no-store', 'noindex', 'no-referrer']);
  }
});
