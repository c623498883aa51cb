import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Submission } from '#domain/report/answers.ts';
import { sendWaiting, type Drawer } from './send-waiting.ts';
import type { WaitingReport } from './waiting-report.ts';

const report: WaitingReport = { key: 'sleutel', type: 'nuisance', submission: { type: 'nuisance' } as unknown as Submission, since: 1, till: 9, say: 'Nog niet', to: '/melden/hinder/', saySent: 'Verzonden', auto: true };
const arrived = { reference: 'AB23-CD45', statusUrl: '/status/x/', receiptUrl: '/ontvangst/x/', answerBy: '2026-12-01' };

/** Sends what lies in a drawer, to a server that answers `status`, or is not there. */
async function sent(reports: WaitingReport[], status: number | undefined, meanwhile?: (drawer: Map<string, WaitingReport>) => void) {
  const inside = new Map(reports.map((one) => [one.type, one]));
  const drawer: Drawer = { all: async () => [...inside.values()], read: async (type) => inside.get(type), keep: async (one) => void inside.set(one.type, one) };
  const keys: (string | null)[] = [];
  const told: string[] = [];
  const fetch = async (_: string, { headers }: RequestInit) => {
    keys.push(new Headers(headers).get('Idempotency-Key'));
    meanwhile?.(inside);
    if (status === undefined) throw new TypeError('Failed to fetch');
    return Response.json(status < 300 ? arrived : {}, { status });
  };
  const again = await sendWaiting({ fetch, drawer, now: () => 5, tell: async (key) => void told.push(key) }).then(() => false, () => true);
  return { again, keys, told, left: [...inside.values()] };
}

test('a report that waits is sent under its own key, and what the server said is kept for the page', async () => {
  for (const status of [201, 200]) {
    const { again, keys, told, left } = await sent([report], status);
    assert.deepEqual({ again, keys, told }, { again: false, keys: ['sleutel'], told: ['sleutel'] });
    assert.deepEqual(left, [{ ...report, auto: false, say: 'Verzonden', answer: arrived, at: 5 }]);
  }
});

test('without an answer, or when the server cannot keep it now, the browser is asked to try again', async () => {
  for (const status of [undefined, 500, 502, 503, 507, 408, 429]) {
    const { again, left, told } = await sent([report], status);
    assert.deepEqual({ again, left, told }, { again: true, left: [report], told: [] }, String(status));
  }
});

test('what the server does not take waits for a person', async () => {
  const { again, left } = await sent([report], 422);
  assert.deepEqual({ again, left }, { again: false, left: [{ ...report, auto: false }] });
});

test('what nobody asked to be sent by itself, and what was sent before, is left alone', async () => {
  assert.deepEqual((await sent([{ ...report, auto: false }, { ...report, type: 'other', answer: arrived }], 201)).keys, []);
});

test('a report that someone took up again while it was on its way stays theirs', async () => {
  const other = { ...report, key: 'andere' };
  assert.deepEqual((await sent([report], 201, (inside) => inside.set('nuisance', other))).left, [other]);
  assert.deepEqual((await sent([report], 201, (inside) => inside.clear())).left, []);
});

test('one report that does not get through does not hold up the others', async () => {
  const { keys, again } = await sent([report, { ...report, type: 'other', key: 'tweede' }], undefined);
  assert.deepEqual({ keys, again }, { keys: ['sleutel', 'tweede'], again: true });
});
