import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from './site-fixture.ts';

test('a page that did not change costs no body, whichever way the browser asks', async () => {
  const first = await ask('/', { 'accept-encoding': 'br' });
  const tag = String(first.headers.etag);
  assert.match(tag, /^"/);
  const again: Record<string, string>[] = [{ 'if-none-match': tag }, { 'if-none-match': `W/${tag}` }, { 'if-none-match': `"x", ${tag}` }, { 'if-none-match': '*' }, { 'if-modified-since': String(first.headers['last-modified']) }];
  for (const headers of again) {
    const answer = await ask('/', { 'accept-encoding': 'br', ...headers });
    assert.equal(answer.statusCode, 304, JSON.stringify(headers));
    assert.equal(answer.body, '');
    assert.equal(answer.headers.etag, tag);
    assert.equal(answer.headers['cache-control'], 'no-cache');
    assert.match(String(answer.headers.vary), /accept-encoding/i);
  }
});

test('a page that changed, or another encoding of it, is sent whole', async () => {
  const tags = new Set<unknown>();
  for (const coding of ['br', 'gzip', 'identity']) tags.add((await ask('/', { 'accept-encoding': coding })).headers.etag);
  assert.equal(tags.size, 3);
  const stale: [string, string][] = [['if-none-match', '"oud"'], ['if-modified-since', 'Mon, 01 Jan 2001 00:00:00 GMT'], ['if-modified-since', 'gisteren']];
  for (const [name, value] of stale) assert.equal((await ask('/', { [name]: value })).statusCode, 200, value);
  assert.equal((await ask('/', { 'if-match': '"oud"' })).statusCode, 412);
});

test('a part of a file is sent when the part exists', async () => {
  const parts: Record<string, [string, string]> = { 'bytes=2-4': ['234', '2-4'], 'bytes=7-': ['789', '7-9'], 'bytes=8-99': ['89', '8-9'], 'bytes=-3': ['789', '7-9'], 'bytes=0-0': ['0', '0-0'] };
  for (const [range, [body, where]] of Object.entries(parts)) {
    const answer = await ask('/cijfers.txt', { range });
    assert.equal(answer.statusCode, 206, range);
    assert.equal(answer.body, body);
    assert.equal(answer.headers['content-range'], `bytes ${where}/10`);
    assert.equal(answer.headers['content-length'], String(body.length));
  }
});

test('a part past the end is refused with the size; what is no range, or several, gets the whole file', async () => {
  for (const range of ['bytes=10-', 'bytes=99-100', 'bytes=-0']) {
    const answer = await ask('/cijfers.txt', { range });
    assert.equal(answer.statusCode, 416, range);
    assert.equal(answer.headers['content-range'], 'bytes */10');
  }
  for (const range of ['bytes=5-2', 'bytes=a-b', 'bytes=-', 'bytes=1', 'items=0-1', 'bytes=0-1,4-5', 'bytes=-99', '']) {
    const answer = await ask('/cijfers.txt', { range });
    assert.equal(answer.statusCode, 200, range);
    assert.equal(answer.body, '0123456789');
  }
});

test('a part is sent only of the version the browser already has', async () => {
  const { etag, 'last-modified': modified } = (await ask('/cijfers.txt')).headers as Record<string, string>;
  const status = async (ifRange: string) => (await ask('/cijfers.txt', { range: 'bytes=0-1', 'if-range': ifRange })).statusCode;
  assert.equal(await status(etag!), 206);
  assert.equal(await status(modified!), 206);
  for (const other of ['"ander"', `W/${etag}`, 'Mon, 01 Jan 2001 00:00:00 GMT', 'x']) assert.equal(await status(other), 200, other);
});

test('a missing page stays missing, whatever condition or range the browser adds', async () => {
  const conditions: [string, string][] = [['if-none-match', '*'], ['range', 'bytes=0-1'], ['if-modified-since', new Date().toUTCString()]];
  for (const [name, value] of conditions) assert.equal((await ask('/niets', { [name]: value })).statusCode, 404, name);
});
