// Nothing a citizen writes is ever taken for markup or for a command: in no page, in no table, on no terminal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportTypes } from '#domain/report/register.ts';
import { toEntries } from '#domain/report/plain-form.ts';
import { printable, printableJson } from '#server/console/printable.ts';
import { showText } from '#server/console/show.ts';
import { show } from '#server/desk/read.ts';
import { keyIn, openHouse, sendPlainly } from './house.ts';
import { naughty, payloads } from './naughty.ts';
import { submissionOf, traffic } from './site.ts';

const house = await openHouse();
const attribute = /\s+([^\s"'>=/]+)(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]*))?/g;

/** Elements and the names of their attributes, without any text: what a browser would act upon. */
const skeleton = (html: string) =>
  [...html.matchAll(/<(![a-z-]+|\/?[a-z][^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)].map(([, name, rest]) => `<${name} ${[...rest!.matchAll(attribute)].map(([, found]) => found).join(' ')}>`).join('\n');

/** Pages in which what was typed comes back. */
async function pagesWith(text: string): Promise<string[]> {
  const { form, app } = house;
  const type = reportTypes.find(({ sensitive }) => !sensitive)!;
  const entries = toEntries(submissionOf(type, text));
  const url = `/melden/${type.id}/`;
  // Cut where it would be too long, so that every text makes the same mistakes.
  const fitting = (name: string) => text.slice(0, type.fields.flatMap((field) => (field.kind === 'text' && field.id === name ? [field.max] : []))[0]);
  const wrong = await form(url, [...entries.map(([name]) => [name, fitting(name)] as const), ['website', text], ['vreemd', text], ['step', 'check']]);
  const check = await form(url, [...entries, ['step', 'check']]);
  const change = await form(url, [...entries, ['step', 'change']]);
  const status = (await sendPlainly(house, submissionOf(type, text))).replace('ontvangst', 'status');
  const tooLong = await form(status, [['action', 'add'], ['text', text.padEnd(4_001, 'x')], ['key', keyIn((await app.inject(status)).body)]]);
  return [wrong, check, change, tooLong, await app.inject(status), await app.inject(status.replace('status', 'ontvangst')), await app.inject(`${status}?gedaan=${encodeURIComponent(text)}`)].map(({ body }) => body);
}

test('a page is built the same whatever was typed in its fields', async () => {
  const plain = (await pagesWith('gewoon')).map(skeleton);
  for (const payload of payloads) {
    const built = (await pagesWith(payload)).map(skeleton);
    built.forEach((page, i) => assert.equal(page, plain[i], `page ${i} with ${payload}`));
  }
});

test('on the terminal no text can command the screen or turn it round', async () => {
  for (const text of [...naughty, ...payloads]) {
    const { reference } = (await house.post(submissionOf(traffic, text.slice(0, 90)))).json();
    const open = await house.atDesk((desk) => show(desk, reference));
    assert.ok(open.ok);
    for (const told of [showText(open, undefined), printableJson(open)]) assert.doesNotMatch(told, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    assert.deepEqual(JSON.parse(printableJson(text)), text);
  }
  assert.equal(printable('rood\u001b[31m'), 'rood‹U+001B›[31m');
});
