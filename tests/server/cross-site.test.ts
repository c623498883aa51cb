// Who may post: a page of this site, an app, an old phone. Never a page of another site.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHouse, sendPlainly } from './house.ts';
import { submissionOf } from './site.ts';

const house = await openHouse();
const { post, form } = house;
const url = `/melden/${submissionOf().type}/`;

const welcome: Record<string, Record<string, string>> = {
  'a page of this site': { 'sec-fetch-site': 'same-origin', origin: 'http://melden.example' },
  'this site, with a page that tells nobody where it came from': { 'sec-fetch-site': 'same-origin', origin: 'null' },
  'someone who typed the address': { 'sec-fetch-site': 'none' },
  'a program': {},
  'an old phone': { origin: 'http://melden.example' },
  'an old phone, other capitals': { origin: 'http://MELDEN.example' },
  'an old phone behind https': { origin: 'https://melden.example', 'x-forwarded-proto': 'https' },
  'an old phone that hides its page': { origin: 'null' },
  'an old phone with a referrer': { origin: 'http://melden.example', referer: 'http://melden.example/melden/' },
};
const strangers: Record<string, Record<string, string>> = {
  'another site': { 'sec-fetch-site': 'cross-site', origin: 'http://kwaad.example' },
  'another site that hides itself': { 'sec-fetch-site': 'cross-site', origin: 'null' },
  'a neighbour under the same domain': { 'sec-fetch-site': 'same-site', origin: 'http://andere.melden.example' },
  'a browser that says something new': { 'sec-fetch-site': 'iets-nieuws' },
  'two answers at once': { 'sec-fetch-site': 'same-origin, cross-site' },
  'nothing said': { 'sec-fetch-site': '' },
  'another host': { origin: 'http://kwaad.example' },
  'our name as a part of another': { origin: 'http://melden.example.kwaad.example' },
  'our name as a user of another': { origin: 'http://melden.example@kwaad.example' },
  'another port': { origin: 'http://melden.example:8080' },
  'a file': { origin: 'file://' },
  'no address at all': { origin: 'onzin' },
  'two origins': { origin: 'http://melden.example http://kwaad.example' },
};
const host = { host: 'melden.example' };

for (const [who, headers] of Object.entries(welcome))
  test(`${who} may send a report`, async () => {
    assert.equal((await post(submissionOf(), { ...host, ...headers })).statusCode, 201);
    assert.equal((await form(url, [], { ...host, ...headers })).statusCode, 422);
  });

test('no variant of another site gets a report, a form or a status changed', async () => {
  const receipt = await sendPlainly(house, submissionOf());
  const status = receipt.replace('ontvangst', 'status');
  const before = await house.atDesk(({ archive }) => archive.chain().length);
  for (const [who, headers] of Object.entries(strangers))
    for (const answer of [await post(submissionOf(), { ...host, ...headers }), await form(url, [], { ...host, ...headers }), await form(status, [['action', 'reopen']], { ...host, ...headers })]) {
      assert.equal(answer.statusCode, 403, `${who} ${answer.body.slice(0, 200)}`);
      assert.ok(answer.body.includes('012 34 56 78'), who);
    }
  assert.equal(await house.atDesk(({ archive }) => archive.chain().length), before);
});

test('a status link opens from a mail, which is another site', async () => {
  const receipt = await sendPlainly(house, submissionOf(undefined, 'Nog een melding.'));
  const answer = await house.app.inject({ url: receipt, headers: { ...host, 'sec-fetch-site': 'cross-site' } });
  assert.equal(answer.statusCode, 200);
});
