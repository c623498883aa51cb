// On a full disk the server says so, with the number to call; nothing it acknowledged is missing, and it goes on by itself when there is room.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { toEntries } from '#domain/report/plain-form.ts';
import { openDesk } from '#server/desk/open.ts';
import { verify } from '#server/desk/verify.ts';
import { serverOnSmallDisk } from './full-disk.ts';
import { submissionOf, traffic } from './site.ts';

const longText = 'Alles staat vol. '.repeat(100);

test('a full disk: 507 in words and never an acknowledged report without a row; then room, and the same process goes on', async (t) => {
  const { server, disk } = await serverOnSmallDisk(t, 2_000_000);
  const send = (words: string) => fetch(`${server.url}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(submissionOf(traffic, words)) });
  const kept: string[] = [];
  let full: Response | undefined;
  disk.fill(400_000);
  for (let i = 0; i < 500 && !full; i++) {
    const answer = await send(`${i} ${longText}`);
    if (answer.status === 201) kept.push(((await answer.json()) as { reference: string }).reference);
    else full = answer;
  }
  assert.equal(full?.status, 507);
  const problem = (await full.json()) as { phone: string; title: string };
  assert.deepEqual([problem.phone, problem.title], ['012 34 56 78', 'We kunnen uw melding nu niet bewaren']);
  const entries = toEntries(submissionOf(traffic, `Zonder script ${longText}`));
  const url = `${server.url}/melden/${traffic.id}/`;
  const page = async (more: [string, string][]) => (await fetch(url, { method: 'POST', body: new URLSearchParams([...entries, ...more]), redirect: 'manual' })).text();
  const key = /name="key" value="([^"]+)"/.exec(await page([['step', 'check']]))![1]!;
  const refused = await page([['step', 'send'], ['key', key]]);
  assert.ok(refused.includes('012 34 56 78') && refused.includes(key) && refused.includes('Zonder script'), refused.slice(0, 400));
  assert.equal((await fetch(`${server.url}/health`)).status, 507);
  assert.equal((await fetch(`${server.url}/`)).status, 200);
  if (disk.kind === 'file system') {
    disk.empty();
    assert.equal((await fetch(url, { method: 'POST', body: new URLSearchParams([...entries, ['step', 'send'], ['key', key]]), redirect: 'manual' })).status, 303);
    kept.push(((await (await send('Er is weer plaats.')).json()) as { reference: string }).reference);
  }
  const opened = openDesk({ DATA_DIR: disk.folder });
  assert.ok(opened.ok);
  const references = new Set(opened.desk.archive.reports().map(({ reference }) => reference));
  assert.ok(kept.length > 5);
  for (const reference of kept) assert.ok(references.has(reference), reference);
  if (disk.kind === 'file system') assert.deepEqual((await verify(opened.desk)).findings, []);
  opened.close();
});
