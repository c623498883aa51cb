// The journey without script: check, change, send, and what Back, reload and two tabs do.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEntries } from '#domain/report/plain-form.ts';
import { reportTypes } from '#domain/report/register.ts';
import { keyIn, openHouse, sendPlainly } from './house.ts';
import { submissionOf, traffic } from './site.ts';

const house = await openHouse();
const { app, form, now } = house;
const count = () => house.atDesk(({ archive }) => archive.reports().length);
const entriesOf = (text: string) => toEntries(submissionOf(traffic, text));
const url = `/melden/${traffic.id}/`;
const check = (text: string) => form(url, [...entriesOf(text), ['step', 'check']]);
const send = (text: string, key: string) => form(url, [...entriesOf(text), ['step', 'send'], ['key', key]]);

for (const type of reportTypes)
  test(`a report of the type ${type.id} travels from form to receipt`, async () => {
    const receipt = await sendPlainly(house, submissionOf(type, 'Alles is ingevuld.'));
    const page = await app.inject(receipt);
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}/);
    assert.ok(page.body.includes('012 34 56 78'));
    assert.ok(!page.body.includes('Alles is ingevuld'));
  });

test('a form with mistakes comes back with 422, the number of mistakes first, and everything that was typed', async () => {
  const [first] = traffic.fields.filter(({ kind, required }) => kind === 'text' && required);
  const entries = entriesOf('Hier staat <veel> & meer.').filter(([name]) => name !== first!.id);
  const answer = await form(url, [...entries, ['step', 'check']]);
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /<title>1 fout: /);
  assert.ok(answer.body.includes('Hier staat &lt;veel> &amp; meer.'), answer.body.slice(0, 3_000));
});

test('change brings the form back with the same answers and no mistakes', async () => {
  const answer = await form(url, [...entriesOf('Dit wil ik veranderen.'), ['step', 'change']]);
  assert.equal(answer.statusCode, 200);
  assert.ok(answer.body.includes('Dit wil ik veranderen.'));
  assert.doesNotMatch(answer.body, /fout/);
});

test('multipart, as a form with files will send it, means the same', async () => {
  const parts = [...entriesOf('Met delen.'), ['step', 'check'] as const].map(([name, value]) => `--grens\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  const noFile = '--grens\r\nContent-Disposition: form-data; name="photos"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n';
  const answer = await app.inject({ method: 'POST', url, headers: { 'content-type': 'multipart/form-data; boundary=grens' }, body: `${parts.join('')}${noFile}--grens--\r\n` });
  assert.equal(answer.statusCode, 200, answer.body);
  assert.ok(answer.body.includes('Met delen.'));
});

test('a double tap, a reload of the receipt, Back and once more: one report, one receipt', async () => {
  const before = await count();
  const key = keyIn((await check('Eén bedoeling.')).body);
  const taps = await Promise.all([send('Eén bedoeling.', key), send('Eén bedoeling.', key)]);
  now.at += 20 * 60_000;
  const afterBack = keyIn((await check('Eén bedoeling.')).body);
  const again = await send('Eén bedoeling.', afterBack);
  const places = [...taps, again].map(({ statusCode, headers }) => [statusCode, headers.location]);
  assert.equal(new Set(places.map(String)).size, 1);
  assert.equal(places[0]![0], 303);
  assert.equal((await count()) - before, 1);
});

test('two tabs with other words are two reports, and so are the same words an hour later or from another phone', async () => {
  const before = await count();
  const keys = [keyIn((await check('Tab een.')).body), keyIn((await check('Tab twee.')).body)];
  await send('Tab een.', keys[0]!);
  await send('Tab twee.', keys[1]!);
  now.at += 3_600_000;
  await send('Tab een.', keyIn((await check('Tab een.')).body));
  const other = await form(url, [...entriesOf('Tab een.'), ['step', 'check']], { 'user-agent': 'een andere telefoon' });
  await send('Tab een.', keyIn(other.body));
  assert.equal((await count()) - before, 4);
});

test('a page that stood open for 26 hours sends with the key it has', async () => {
  const key = keyIn((await check('Van gisteren.')).body);
  now.at += 26 * 3_600_000;
  assert.equal((await send('Van gisteren.', key)).statusCode, 303);
});

test('a key that is missing or not ours keeps nothing, and the page comes back with its words and a key that works', async () => {
  const before = await count();
  const [uuid] = keyIn((await check('Een vreemde sleutel.')).body).split('.');
  for (const key of ['', 'x', uuid!, `${uuid}.${'A'.repeat(22)}`, `${uuid}.`]) {
    const answer = await send('Een vreemde sleutel.', key);
    assert.equal(answer.statusCode, 422, key);
    assert.ok(answer.body.includes('Een vreemde sleutel.') && answer.body.includes('Verstuur nog één keer'));
    if (key === 'x') assert.equal((await send('Een vreemde sleutel.', keyIn(answer.body))).statusCode, 303);
  }
  assert.equal((await count()) - before, 1);
});

test('a name nobody asked for is a mistake, and nothing breaks', async () => {
  const answer = await form(url, [...entriesOf('Met iets extra.'), ['isAdmin', 'true'], ['__proto__', 'x'], ['step', 'check']]);
  assert.equal(answer.statusCode, 422);
});
