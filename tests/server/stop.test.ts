// Asked to stop, the server first takes what is under way.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDesk } from '#server/desk/open.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { startServer } from './running.ts';
import { makeSite, submissionOf } from './site.ts';

test('a report that is half on its way when the server is asked to stop is taken, kept and answered', async (t) => {
  const { root, remove } = makeSite();
  const dataDir = mkdtempSync(join(tmpdir(), 'stop-'));
  t.after(() => (remove(), rmSync(dataDir, { recursive: true, force: true })));
  await makeKeys(dataDir);
  const { child, url, ended } = await startServer({ root, dataDir });
  const body = JSON.stringify(submissionOf());
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const heard: string[] = [];
  socket.setEncoding('latin1').on('data', (part: string) => heard.push(part));
  const asked = once(socket, 'data');
  socket.write(['POST /api/meldingen HTTP/1.1', 'Host: x', 'Content-Type: application/json', `Idempotency-Key: ${randomUUID()}`, `Content-Length: ${body.length}`, 'Expect: 100-continue', '', ''].join('\r\n'));
  await asked; // "100 Continue": the request is under way
  child.kill('SIGTERM');
  socket.write(body);
  await once(socket, 'close');
  assert.match(heard.join(''), /HTTP\/1\.1 201 Created\r\n[^]*"reference"/);
  assert.match(heard.join(''), /\r\nconnection: close\r\n/i);
  assert.equal(await ended, process.platform === 'win32' ? 'SIGTERM' : 0);
  const desk = openDesk({ DATA_DIR: dataDir });
  assert.ok(desk.ok);
  assert.equal(desk.desk.archive.reports().length, 1);
  desk.close();
});
