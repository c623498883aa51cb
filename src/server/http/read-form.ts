// Reads what a plain form sends, in either of the two ways browsers have (https://url.spec.whatwg.org/#urlencoded-parsing, RFC 7578).
import { longestBody } from './bodies.ts';
import { utf8 } from './read-json.ts';
import { readMultipart, type ComingFile } from './read-multipart.ts';

export type ReadForm = { ok: true; entries: [string, string][] } | { ok: false; fault: 'not-utf8' | 'not-a-form' | 'a-file' | 'too-large' };

/** No form has more names than this. */
const mostEntries = 200;

/** The bytes that `%XX` and `+` stand for; a percent sign that is none stays as it is, as browsers read it. */
function percentDecoded(text: string): Buffer {
  const latin = text.replaceAll('+', ' ').replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin, 'latin1');
}

function readUrlencoded(body: Buffer): ReadForm {
  const parts = body.toString('latin1').split('&').filter(Boolean);
  if (parts.length > mostEntries) return { ok: false, fault: 'not-a-form' };
  const entries: [string, string][] = [];
  for (const part of parts) {
    const at = part.indexOf('=');
    const [name, value] = (at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]).map((text) => utf8(percentDecoded(text)));
    if (name === undefined || value === undefined) return { ok: false, fault: 'not-utf8' };
    entries.push([name, value]);
  }
  return { ok: true, entries };
}

/** Whether a file holds anything, or has a name: a field for files that was left empty comes as a file without either. */
async function isThere({ name, bytes }: ComingFile): Promise<boolean> {
  let size = 0;
  for await (const piece of bytes) size += piece.length;
  return size > 0 || name !== '';
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function readParts(body: AsyncIterable<Uint8Array>, contentType: string, onFile?: (file: ComingFile) => Promise<boolean>): Promise<ReadForm> {
  let strange = false;
  const read = await readMultipart(body, contentType, { parts: mostEntries, text: longestBody }, async (file) => {
    if (!(await onFile?.(file)) && (await isThere(file))) strange = true;
  });
  return read.ok && strange ? { ok: false, fault: 'a-file' } : read;
}

/**
 * The names and texts of a form, in order. Never rejects for what is sent. `contentType` is one of the two kinds of forms, with its
 * parameters; `onFile` takes the files it wants, and says so; another file is a fault.
 */
export async function readForm(body: Buffer | AsyncIterable<Uint8Array>, contentType: string, onFile?: (file: ComingFile) => Promise<boolean>): Promise<ReadForm> {
  const whole = Buffer.isBuffer(body);
  if (/^multipart\//i.test(contentType)) return readParts(whole ? once(body) : body, contentType, onFile);
  return whole ? readUrlencoded(body) : { ok: false, fault: 'not-a-form' };
}
