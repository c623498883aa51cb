// Reads what a tus request says of itself, as strictly as it is written in the protocol.
import type { IncomingHttpHeaders } from 'node:http';
import { photoName, photoType } from '#domain/report/read-photos.ts';
import type { ProblemCode } from '../http/problem.ts';
import { utf8 } from '../http/read-json.ts';
import type { AboutPhoto } from '../seal/photo-chunk.ts';
import type { SentChunk } from './receive.ts';

/** A number of bytes as a header writes it; undefined for anything else. */
const count = (header: unknown) => (typeof header === 'string' && /^\d{1,12}$/.test(header) ? Number(header) : undefined);

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The texts in an `Upload-Metadata` header, such as `name Zm90by5qcGc=,sha256 …`; undefined where it is none. */
function metadata(header: unknown): Map<string, string> | undefined {
  if (typeof header !== 'string' || header.length > 2_000) return undefined;
  const pairs = header.split(',').map((pair) => pair.trim().split(' '));
  const texts = pairs.map(([key = '', value = '']): [string, string | undefined] => [key, base64.test(value) ? utf8(Buffer.from(value, 'base64')) : undefined]);
  return texts.every(([, text]) => text !== undefined) ? new Map(texts as [string, string][]) : undefined;
}

/** What a photo that begins will be: how long, and its hash; undefined when either is missing. */
export function readBeginning(headers: IncomingHttpHeaders): AboutPhoto | undefined {
  const length = count(headers['upload-length']);
  const texts = metadata(headers['upload-metadata']);
  const sha256 = texts?.get('sha256')?.toLowerCase();
  if (length === undefined || !sha256 || !/^[0-9a-f]{64}$/.test(sha256)) return undefined;
  return { length, sha256, name: photoName(texts!.get('name')), type: photoType(texts!.get('type')) };
}

/** A chunk with its place; its checksum where there is one, which must be SHA-256. */
export function readChunk(headers: IncomingHttpHeaders, body: unknown): { ok: true; chunk: SentChunk } | { ok: false; code: ProblemCode } {
  const offset = count(headers['upload-offset']);
  const checksum = headers['upload-checksum'];
  const [, sum] = /^sha256 ([A-Za-z0-9+/]{43}=)$/.exec(String(checksum ?? '')) ?? [];
  if (offset === undefined || (checksum !== undefined && !sum)) return { ok: false, code: 'bad-upload' };
  if (body !== undefined && body !== null && !Buffer.isBuffer(body)) return { ok: false, code: 'wrong-media-type' };
  return { ok: true, chunk: { offset, bytes: body ?? new Uint8Array(), ...(sum && { sum: Buffer.from(sum, 'base64') }) } };
}
