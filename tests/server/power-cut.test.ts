// A report is on the disk before its writer hears that it is kept: the power may fail the moment after.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promises } from '#server/store/database.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { startServer } from './running.ts';
import { makeSite, submissionOf } from './site.ts';
import { readTrace, straceBefore, straceWorks } from './strace.ts';

const reports = 20;

test('the disk has confirmed before every answer, twenty times of twenty', async (t) => {
  const { root, remove } = makeSite();
  const dataDir = mkdtempSync(join(tmpdir(), 'power-'));
  t.after(() => (remove(), rmSync(dataDir, { recursive: true, force: true })));
  await makeKeys(dataDir);
  const trace = join(dataDir, 'trace');
  const looking = straceWorks();
  t.diagnostic(looking ? 'seen with strace' : 'strace cannot look here: only the settings that SQLite confirms at each start were held against the promise');
  assert.deepEqual([promises['synchronous'], promises['journal_mode']], [2, 'wal']);
  const server = await startServer({ root, dataDir, before: looking ? straceBefore(trace) : [] });
  for (let i = 0; i < reports; i++) {
    const answer = await fetch(`${server.url}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(submissionOf(undefined, `Melding ${i}`)) });
    assert.equal(answer.status, 201);
  }
  server.child.kill('SIGTERM');
  await server.ended;
  if (!looking) return;
  const seen = readTrace(readFileSync(trace, 'utf8'), 201);
  const answers = seen.flatMap((what, i) => (what === 'answered' ? [i] : []));
  assert.equal(answers.length, reports);
  answers.forEach((at, i) => assert.ok(seen.slice((answers[i - 1] ?? -1) + 1, at).includes('synced'), `answer ${i + 1} left before the disk had confirmed`));
});

test('a trace in which an answer leaves first is recognised', () => {
  const good = '1 fdatasync(20</x/intake.db-wal>) = 0\n2 writev(25<socket:[1]>, [{iov_base="HTTP/1.1 201 Created\\r\\n"';
  const split = '1 fsync(20</x/intake.db-wal> <unfinished ...>\n2 write(3, "x", 1) = 1\n1 <... fsync resumed>) = 0\n2 write(25<socket:[1]>, "HTTP/1.1 201 Created"';
  const early = '1 fdatasync(20</x/intake.db-wal> <unfinished ...>\n2 write(25<socket:[1]>, "HTTP/1.1 201 Created"\n1 <... fdatasync resumed>) = 0';
  assert.deepEqual([good, split, early].map((text) => readTrace(text, 201)), [['synced', 'answered'], ['synced', 'answered'], ['answered', 'synced']]);
});
