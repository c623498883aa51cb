import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { makeKeys } from '#server/seal/key-files.ts';
import { holdAnswer, request, seed, sendRaw } from './malformed.ts';
import { projectRoot, startServer } from './running.ts';
import { makeSite } from './site.ts';

test('four hundred malformed requests: no fault of ours, no trace, no path, and the server lives', async (t) => {
  const { root, remove } = makeSite();
  const dataDir = mkdtempSync(join(tmpdir(), 'malformed-'));
  await makeKeys(dataDir);
  const server = await startServer({ root, dataDir });
  t.after(async () => {
    server.child.kill('SIGKILL');
    await server.ended;
    remove();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const port = Number(new URL(server.url).port);
  await fc.assert(
    fc.asyncProperty(request, async (raw) => holdAnswer(await sendRaw(port, raw), [root, dataDir, projectRoot])),
    { seed, numRuns: 400 },
  );
  assert.equal((await fetch(`${server.url}/health`)).status, 200);
  assert.match(server.said(), /^De site staat op [^\n]+\n$/);
});
