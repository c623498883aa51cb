// What is derived from the one secret of the intake: tokens that need not be kept, and fingerprints that tell nothing of what they stand for.
import { createHash, createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { isUuid } from '#domain/report/uuid.ts';

export type Purpose = 'token' | 'key' | 'body' | 'form' | 'issue' | 'words' | 'network' | 'proof' | 'photo' | 'photo-state' | 'report' | 'request';

/** A secret as the functions here take it: made ready once, an HMAC costs 5 µs, else 34 (Node 24.21). */
export const secretOf = (bytes: Uint8Array): KeyObject => createSecretKey(bytes);

/** HMAC-SHA256 for one purpose; the same value for two purposes has nothing in common. */
export function fingerprint(secret: KeyObject, purpose: Purpose, value: string): Buffer {
  return createHmac('sha256', secret).update(`${purpose}\0`).update(value).digest();
}

/** The token of the status link: 128 bits that only who holds the key of the draft, or the link itself, can know. */
export const tokenFor = (secret: KeyObject, key: string) => fingerprint(secret, 'token', key).subarray(0, 16).toString('base64url');

/** What is stored of a token. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Whether a text looks like a token at all. */
export const isToken = (text: string) => /^[\w-]{21}[AQgw]$/.test(text);

/** A key as browsers send it, with or without the quotes of a structured header (draft-ietf-httpapi-idempotency-key-header); undefined when it is no UUID. */
export function readKey(header: unknown): string | undefined {
  const text = typeof header === 'string' ? header.trim().replace(/^"(.*)"$/, '$1').toLowerCase() : '';
  return isUuid(text) ? text : undefined;
}

/** A UUID (version 8, RFC 9562) made of the first bytes of a fingerprint. */
export function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** A key with the mark that it came from this server: it never expires. */
export const signed = (secret: KeyObject, key: string) => `${key}.${fingerprint(secret, 'form', key).subarray(0, 16).toString('base64url')}`;

/** The key inside a signed one; undefined when this server never gave it. */
export function readSigned(secret: KeyObject, text: string | undefined): string | undefined {
  const key = readKey(text?.split('.')[0]);
  if (!key) return undefined;
  const [given, right] = [Buffer.from(text!), Buffer.from(signed(secret, key))];
  return given.length === right.length && timingSafeEqual(given, right) ? key : undefined;
}
