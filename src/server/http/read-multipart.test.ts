import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMultipart, type ReadParts } from './read-multipart.ts';

const type = 'multipart/form-data; boundary=grens';
const part = (head: string, value: string) => `--grens\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`;
const file = (name: string, value: string) => part(`name="photos"; filename="${name}"`, value);

async function read(body: string | Buffer, { size = 1e9, limits = { parts: 20, text: 1_000 }, contentType = type } = {}): Promise<{ read: ReadParts; files: string[] }> {
  const bytes = Buffer.from(body as string);
  const files: string[] = [];
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found = await readMultipart(pieces(), contentType, limits, async (coming) => {
    const parts: Buffer[] = [];
    for await (const piece of coming.bytes) parts.push(Buffer.from(piece));
    files.push(`${coming.field}|${coming.name}|${Buffer.concat(parts).toString('latin1')}`);
  });
  return { read: found, files };
}

test('a form with files reads the same, however its bytes are cut on the way', async () => {
  const tricky = 'x\r\n--gren\r\n--grenz\r\n\r\n--';
  const body = `wat ervoor staat\r\n${part('name="a"', 'één\r\n--gren')}${file('f.jpg', tricky)}${part('name=b', '')}${file('', '')}--grens--\r\nen wat erna komt`;
  const whole = await read(body);
  assert.deepEqual(whole.read, { ok: true, entries: [['a', 'één\r\n--gren'], ['b', '']] });
  assert.deepEqual(whole.files, [`photos|f.jpg|${tricky}`, 'photos||']);
  for (const size of [1, 2, 3, 5, 7, 11, 64]) assert.deepEqual(await read(body, { size }), whole, String(size));
});

test('a form that broke off anywhere is no form', async () => {
  const body = `${part('name="a"', 'tekst')}${file('f.jpg', 'bytes')}--grens--`;
  for (let length = 0; length < body.length; length++) assert.deepEqual((await read(body.slice(0, length))).read, { ok: false, fault: 'not-a-form' }, String(length));
  assert.ok((await read(body)).read.ok);
});

test('names of files lose their folders and keep their quotes, as browsers and curl write them', async () => {
  const names = ['C:\\Foto%22s\\a%22b.jpg', '../../etc/een.jpg', 'met \\"aanhaling\\".jpg', 'één ünï.jpg', '%0D%0Ax.jpg'];
  const { files } = await read(`${names.map((name) => file(name, '')).join('')}--grens--`);
  assert.deepEqual(files, ['a"b.jpg', 'een.jpg', 'met "aanhaling".jpg', 'één ünï.jpg', '\r\nx.jpg'].map((name) => `photos|${name}|`));
});

test('too much text, too many parts, and what has no name or no boundary are refused; a large file is not', async () => {
  const fault = async (body: string | Buffer, over = {}) => {
    const { read: found } = await read(body, over);
    return found.ok ? 'ok' : found.fault;
  };
  assert.equal(await fault(`${part('name="a"', 'x'.repeat(600))}${part('name="b"', 'x'.repeat(600))}--grens--`), 'too-large');
  assert.equal(await fault(`${part('name="a"', '').repeat(21)}--grens--`), 'not-a-form');
  assert.equal(await fault(`${file('a', 'x'.repeat(1_000_000))}--grens--`, { size: 1_000 }), 'ok');
  assert.equal(await fault(`${part('x="a"', '')}--grens--`), 'not-a-form');
  assert.equal(await fault(`--grens\r\n${'x'.repeat(10_000)}\r\n\r\n--grens--`), 'not-a-form');
  assert.equal(await fault(Buffer.concat([Buffer.from('--grens\r\nContent-Disposition: form-data; name="a"\r\n\r\n'), Buffer.from([0xff]), Buffer.from('\r\n--grens--')])), 'not-utf8');
  for (const contentType of ['multipart/form-data', `multipart/form-data; boundary=${'y'.repeat(71)}`]) assert.equal(await fault(part('name="a"', ''), { contentType }), 'not-a-form');
  assert.equal(await fault(`--grens--`), 'ok');
});
