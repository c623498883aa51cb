// A phone that sends photos, for tests: by tus, chunk by chunk, over any way of asking.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { House } from './house.ts';
import { submissionOf } from './site.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: string;
}

/** Asks the server for something; over `inject`, over a line, or over a bad one. */
export type Ask = (request: { method: string; url: string; headers: Record<string, string>; body?: Buffer }) => Promise<Answer>;

/** Asks without a line. */
export const asker = (app: FastifyInstance): Ask => async ({ method, url, headers, body }) => {
  const answer = await app.inject({ method: method as 'POST', url, headers, ...(body && { body: Buffer.from(body) }) });
  return { status: answer.statusCode, headers: answer.headers as Record<string, string>, body: answer.body };
};

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A photo that a report says will follow. */
export const declared = (name = 'foto.jpg', type = 'image/jpeg') => ({ id: randomUUID(), name, type });

export const tus = { 'tus-resumable': '1.0.0' };

/** The headers that begin a photo. */
export const beginning = (bytes: Uint8Array, { name = 'foto.jpg', sum = sha256(bytes).toString('hex'), length = bytes.length } = {}): Record<string, string> => ({
  ...tus,
  'upload-length': String(length),
  'upload-metadata': `name ${base64(name)},type ${base64('image/jpeg')},sha256 ${base64(sum)}`,
});

/** The headers of a chunk. */
export const chunkHeaders = (bytes: Uint8Array, offset: number, sum = sha256(bytes)): Record<string, string> => ({ ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset), 'upload-checksum': `sha256 ${sum.toString('base64')}` });

/** A phone that speaks with one photo address. */
export function phone(ask: Ask, url: string) {
  return {
    begin: (bytes: Uint8Array, over = {}) => ask({ method: 'POST', url, headers: beginning(bytes, over) }),
    head: () => ask({ method: 'HEAD', url, headers: tus }),
    chunk: (bytes: Buffer, offset: number, sum?: ReturnType<typeof sha256>) => ask({ method: 'PATCH', url, headers: chunkHeaders(bytes, offset, sum), body: bytes }),
    remove: () => ask({ method: 'DELETE', url, headers: tus }),
  };
}

/** Sends a whole photo, as a phone on a good line does; returns the last answer. */
export async function sendPhoto(ask: Ask, url: string, bytes: Buffer, size = 262_144): Promise<Answer> {
  const { begin, chunk } = phone(ask, url);
  let answer = await begin(bytes);
  for (let at = 0; at < bytes.length && answer.status < 300; at += size) answer = await chunk(bytes.subarray(at, at + size), at);
  return answer;
}

/** Bytes that begin as a JPEG does and are nothing else. */
export function likeJpeg(length: number, fill = 7): Buffer {
  const bytes = Buffer.alloc(length, fill);
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]).copy(bytes);
  return bytes;
}

/** A form in parts, as a browser writes it. */
export function multipart(entries: readonly (readonly [string, string])[], files: readonly { name: string; bytes: Buffer; field?: string; type?: string }[] = []): { headers: Record<string, string>; body: Buffer } {
  const boundary = `----proef${randomUUID()}`;
  const texts = entries.map(([name, value]) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`));
  const parts = files.flatMap(({ name, bytes, field = 'photos', type = 'image/jpeg' }) => [Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name.replaceAll('"', '%22')}"\r\nContent-Type: ${type}\r\n\r\n`), bytes, Buffer.from('\r\n')]);
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, body: Buffer.concat([...texts, ...parts, Buffer.from(`--${boundary}--\r\n`)]) };
}

/** Asks over a line, each time a new one. Rejects when the line breaks. */
export const overLine = (base: string): Ask => async ({ method, url, headers, body }) => {
  const answer = await fetch(base + url, { method, headers: { ...headers, connection: 'close' }, ...(body && { body: new Uint8Array(body) }) });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
};

/** Sends a report that says that a photo will follow; the address for it. */
export async function declare(base: string, submission: object, name?: string): Promise<{ uploads: { id: string; url: string }[]; statusUrl: string; reference: string }> {
  const photos = [declared(name)];
  const answer = await fetch(`${base}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify({ ...submission, photos }) });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json() as Promise<{ uploads: { id: string; url: string }[]; statusUrl: string; reference: string }>;
}

/** Reports with photos in a house: each says which will follow, and gives the phone that speaks with the first. */
export const reporter = ({ app, post }: Pick<House, 'app' | 'post'>) =>
  async function report(photos = [declared()], type = submissionOf()) {
    const answer = await post({ ...type, photos });
    assert.equal(answer.statusCode, 201, answer.body);
    const { uploads, statusUrl, reference } = answer.json() as { uploads: { id: string; url: string }[]; statusUrl: string; reference: string };
    return { uploads, statusUrl, reference, photos, ...phone(asker(app), uploads[0]?.url ?? '') };
  };
