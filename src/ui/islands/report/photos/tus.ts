// Sends one photo in pieces that go on after a cut: tus 1.0.0 with its checksum extension (https://tus.io/protocols/resumable-upload).
import { photoLimits, type PhotoRefusal } from '#domain/report/photos.ts';
import { bytesOf } from './shrink.ts';
import type { Answer, Request } from './request.ts';

export type Ask = (url: string, request: Request) => Promise<Answer>;

/** `removed`: taken away, here or on another page · `gone`: the server knows no such report · `again`: not now, the same again later */
export type Outcome = 'arrived' | 'removed' | 'too-late' | 'gone' | 'again' | { refused: PhotoRefusal };

export interface Upload {
  url: string;
  blob: Blob;
  name: string;
  ask: Ask;
  /** bytes that the server has, and those on their way */
  progress: (received: number) => void;
  signal?: AbortSignal;
  /** bytes in a piece; less on a line that was cut */
  pieces: { size: number };
}

/** The smallest piece, in bytes: a line that cannot take this in half a minute takes nothing. */
const smallest = 65_536;

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => `0${byte.toString(16)}`.slice(-2)).join('');
const utf8 = (text: string) => base64(new TextEncoder().encode(text));
const sha256 = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const refusals: Record<number, PhotoRefusal> = { 413: 'too-large', 415: 'not-a-photo', 422: 'empty' };

/** What an answer means that is neither a success nor something this upload mends by itself. */
function outcomeOf({ status, text }: Answer): Outcome {
  if (status === 410) return /removed/.test(text) ? 'removed' : 'too-late';
  if (status === 404) return 'gone';
  const refused = /too-many/.test(text) ? 'too-many' : refusals[status];
  return refused ? { refused } : 'again';
}

/** Where a server stands, as it says itself. */
const offsetIn = (answer: Answer) => Number(answer.header('Upload-Offset') || 0);

/** The offset to go on from, or how it ended. The same photo may be begun again and again. */
async function begin({ url, blob, name, ask, signal }: Upload): Promise<number | Outcome> {
  const hash = hex(await sha256(await bytesOf(blob)));
  const known = { name, type: blob.type, sha256: hash };
  const metadata = Object.entries(known).filter(([, value]) => value).map(([key, value]) => `${key} ${utf8(value)}`).join(',');
  const answer = await ask(url, { method: 'POST', headers: { 'Upload-Length': String(blob.size), 'Upload-Metadata': metadata }, signal });
  if (answer.status === 201) return offsetIn(answer);
  return answer.status === 409 ? 'arrived' : outcomeOf(answer);
}

/** Sends the piece from `offset` on; the next offset, or how it ended. */
async function piece(upload: Upload, offset: number): Promise<number | Outcome> {
  const { url, blob, ask, pieces, progress, signal } = upload;
  const body = await bytesOf(blob.slice(offset, offset + pieces.size));
  const headers = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset), 'Upload-Checksum': `sha256 ${base64(await sha256(body))}` };
  const answer = await ask(url, { method: 'PATCH', headers, body: body.buffer, progress: (sent) => progress(offset + Math.min(sent, body.length)), signal });
  if (answer.status === 204) {
    pieces.size = Math.min(photoLimits.chunk, pieces.size * 2);
    return offsetIn(answer);
  }
  // Out of step, or spoilt on the way: the server says where it stands.
  if (answer.status === 409 || answer.status === 460) return offsetIn(answer);
  return answer.status === 404 ? 'again' : outcomeOf(answer);
}

/**
 * Sends what the server does not have yet. Rejects when the line is cut: call it again, it goes on where it was. Bytes that the server finds spoilt
 * are sent anew; when they are spoilt time after time, it is `again`.
 */
export async function sendPhoto(upload: Upload): Promise<Outcome> {
  const { blob, progress, pieces } = upload;
  try {
    const begun = await begin(upload);
    if (typeof begun !== 'number') return begun;
    let offset = begun;
    for (let stuck = 0; offset < blob.size; ) {
      progress(offset);
      const next = await piece(upload, offset);
      if (typeof next !== 'number') return next;
      if (next > offset) stuck = 0;
      else if (++stuck > 4) return 'again';
      offset = next;
    }
    return 'arrived';
  } catch (error) {
    pieces.size = Math.max(smallest, pieces.size / 2);
    throw error;
  }
}
