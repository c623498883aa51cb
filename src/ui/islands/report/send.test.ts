import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Submission } from '#domain/report/answers.ts';
import { send } from './send.ts';

const submission: Submission = { type: 'nuisance', locale: 'nl', answers: { what: 'Lawaai' }, contact: { answerBy: 'none' } };

function answering(t: TestContext, answer: () => Response | Promise<Response>): { url: string; init: RequestInit }[] {
  const asked: { url: string; init: RequestInit }[] = [];
  t.mock.method(globalThis, 'fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer();
  });
  return asked;
}

const arrived = { reference: 'K7MP-3QXA', statusUrl: '/status/a/', receiptUrl: '/ontvangst/a/', answerBy: '2026-12-01' };

test('a report is sent as JSON, with its key, and with the proof when there is one', async (t) => {
  const asked = answering(t, () => Response.json(arrived, { status: 201 }));
  assert.deepEqual(await send(submission, 'sleutel'), { arrived });
  assert.deepEqual(await send(submission, 'sleutel', 'bewijs'), { arrived });
  assert.equal(asked[0]!.url, '/api/meldingen');
  assert.deepEqual(JSON.parse(asked[0]!.init.body as string), submission);
  assert.deepEqual(asked[0]!.init.headers, { 'Content-Type': 'application/json', 'Idempotency-Key': 'sleutel' });
  assert.deepEqual(asked[1]!.init.headers, { 'Content-Type': 'application/json', 'Idempotency-Key': 'sleutel', Proof: 'bewijs' });
});

test('every answer of the server becomes something a person can go on with', async (t) => {
  const answers: [number, unknown, object][] = [
    [200, arrived, { arrived }],
    [422, { faults: [{ field: 'what', code: 'required' }] }, { faults: [{ field: 'what', code: 'required' }] }],
    [422, { type: 'urn:problem-type:melding:key-reused' }, { reused: true }],
    [422, { type: 'urn:problem-type:melding:other' }, { trouble: 'refused' }],
    [507, {}, { trouble: 'full' }],
    [500, {}, { trouble: 'busy' }],
    [503, {}, { trouble: 'busy' }],
    [429, {}, { trouble: 'busy' }],
    [413, {}, { trouble: 'refused' }],
    [404, {}, { trouble: 'refused' }],
    [201, {}, { trouble: 'refused' }],
  ];
  for (const [status, body, outcome] of answers) {
    answering(t, () => Response.json(body, { status }));
    assert.deepEqual(await send(submission, 'k'), outcome, `${status} ${JSON.stringify(body)}`);
    t.mock.restoreAll();
  }
});

test('an answer that is no JSON, and no answer at all, are told and never thrown', async (t) => {
  answering(t, () => new Response('<html>', { status: 502 }));
  assert.deepEqual(await send(submission, 'k'), { trouble: 'busy' });
  t.mock.restoreAll();
  answering(t, () => Promise.reject(new TypeError('failed')));
  assert.deepEqual(await send(submission, 'k'), { trouble: 'silent' });
});
