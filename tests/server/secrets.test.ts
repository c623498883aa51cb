// What someone typed can be read nowhere but at the desk: in no database, log, temporary file or word of the server.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { reportTypes } from '#domain/report/register.ts';
import { toEntries } from '#domain/report/plain-form.ts';
import { openDesk } from '#server/desk/open.ts';
import { show } from '#server/desk/read.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { canaries, filesWith } from './canaries.ts';
import { startServer } from './running.ts';
import { makeSite, submissionOf } from './site.ts';

test('two hundred words, sent by every door, stand in no file while the server runs and after it stopped', async (t) => {
  const { root, remove } = makeSite();
  const base = mkdtempSync(join(tmpdir(), 'secrets-'));
  const [dataDir, temporary] = [join(base, 'data'), join(base, 'tmp')];
  mkdirSync(temporary);
  t.after(() => (remove(), rmSync(base, { recursive: true, force: true })));
  await makeKeys(dataDir);
  const server = await startServer({ root, dataDir, env: { TMPDIR: temporary, NODE_COMPILE_CACHE: '' } });
  const words = canaries(200);
  const tokens: string[] = [];
  let reference = '';
  for (const [i, word] of words.entries()) {
    const type = reportTypes[i % reportTypes.length]!;
    const report = submissionOf(type, word);
    if (i % 4 < 2) {
      const answer = await fetch(`${server.url}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'user-agent': word, referer: `http://localhost/${word}` }, body: JSON.stringify(i % 4 ? { ...report, [word]: 1 } : report) });
      const said = (await answer.json()) as { reference?: string; statusUrl?: string };
      reference ||= said.reference ?? '';
      if (said.statusUrl) tokens.push(said.statusUrl.split('/')[2]!);
    } else {
      const url = `${server.url}/melden/${type.id}/`;
      const post = (more: [string, string][]) => fetch(url, { method: 'POST', body: new URLSearchParams([...toEntries(report), ...more]), redirect: 'manual' });
      const page = await (await post([['step', 'check']])).text();
      const sent = await post([['step', 'send'], ['key', /name="key" value="([^"]+)"/.exec(page)![1]!]]);
      tokens.push(sent.headers.get('location')!.split('/')[2]!);
    }
    if (i % 10 === 0) await fetch(`${server.url}/zoeken/?q=${word}`);
  }
  for (const token of tokens) assert.equal((await fetch(`${server.url}/status/${token}/`)).status, 200);
  const secrets = [...words, ...tokens];
  assert.deepEqual(filesWith(secrets, [base]), []);
  server.child.kill('SIGTERM');
  await server.ended;
  writeFileSync(join(temporary, 'said'), server.said());
  assert.deepEqual(filesWith(secrets, [base]), []);
  const opened = openDesk({ DATA_DIR: dataDir });
  assert.ok(opened.ok);
  const open = await show(opened.desk, reference);
  opened.close();
  assert.ok(open.ok && JSON.stringify(open.submission).includes(words[0]!), 'the desk reads it all the same');
  assert.deepEqual(filesWith(secrets, [base]), []);
});
