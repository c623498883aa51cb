// Every answer of the intake, whatever it says, bears every security header, and none names the software.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPolicy, securityHeaders } from '#server/http/security-headers.ts';
import { openHouse, sendPlainly } from './house.ts';
import { submissionOf } from './site.ts';

const house = await openHouse();
const { app, post, form } = house;
const names = Object.keys(securityHeaders('page', emptyPolicy, { https: false })).map((name) => name.toLowerCase());

test('answers, pages, redirects and refusals all bear the headers, and a policy without holes', async () => {
  const receipt = await sendPlainly(house, submissionOf());
  const status = receipt.replace('ontvangst', 'status');
  const url = `/melden/${submissionOf().type}/`;
  const answers = {
    '201': await post(submissionOf()),
    '422 api': await post({}),
    '400': await post('{'),
    '413': await post('x'.repeat(70_000)),
    '415': await post('x', { 'content-type': 'text/plain' }),
    '403': await post(submissionOf(), { 'sec-fetch-site': 'cross-site' }),
    '405': await app.inject('/api/meldingen'),
    proof: await app.inject('/api/proef'),
    health: await app.inject('/health'),
    '422 form': await form(url, []),
    '415 form': await form(url, [], { 'content-type': 'text/plain' }),
    '403 form': await form(url, [], { origin: 'http://kwaad.example' }),
    receipt: await app.inject(receipt),
    status: await app.inject(status),
    '303': await form(status, [['action', 'reopen']]),
    '404': await app.inject('/status/onzin/'),
    '404 api': await app.inject('/api/iets'),
    '405 status': await app.inject({ method: 'DELETE', url: status }),
    page: await app.inject('/'),
  };
  for (const [name, { headers, statusCode }] of Object.entries(answers)) {
    assert.ok(statusCode < 500, name);
    for (const header of names) assert.ok(headers[header], `${header} on ${name}`);
    for (const header of ['server', 'x-powered-by', 'set-cookie', 'access-control-allow-origin']) assert.equal(headers[header], undefined, `${header} on ${name}`);
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /^default-src 'none'; /);
    assert.match(policy, /trusted-types 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*|https?:|data:|blob:/);
    assert.ok(headers['cache-control'], name);
  }
});
