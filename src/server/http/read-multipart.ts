// Reads multipart/form-data (RFC 7578) as it arrives: texts are kept, files are handed on in pieces, so that no photo is ever whole in memory.
import { utf8 } from './read-json.ts';

/** A file as it comes by. */
export interface ComingFile {
  /** of the field */
  field: string;
  /** of the file; without the folders that old browsers tell */
  name: string;
  type: string;
  /** to be read to its end, or not at all */
  bytes: AsyncIterable<Buffer>;
}

export type ReadParts = { ok: true; entries: [string, string][] } | { ok: false; fault: 'not-utf8' | 'not-a-form' | 'too-large' };

export interface Limits {
  /** texts and files together */
  parts: number;
  /** bytes of all texts together */
  text: number;
}

const longestHead = 8_192;
const headEnd = Buffer.from('\r\n\r\n');
const lineEnd = Buffer.from('\r\n');

class Refused extends Error {
  readonly fault: 'not-utf8' | 'not-a-form' | 'too-large';
  constructor(fault: Refused['fault']) {
    super(fault);
    this.fault = fault;
  }
}

/** What arrives, cut where a mark stands. */
function cutter(body: AsyncIterable<Uint8Array>) {
  const source = body[Symbol.asyncIterator]();
  // As if a line ended before the first boundary: then every boundary looks the same.
  let rest: Buffer = Buffer.from(lineEnd);
  async function more(): Promise<void> {
    const { value, done } = await source.next();
    if (done) throw new Refused('not-a-form');
    rest = rest.length ? Buffer.concat([rest, value]) : Buffer.from(value.buffer, value.byteOffset, value.length);
  }
  /** Everything up to a mark, which is passed over. */
  async function* upTo(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = rest.indexOf(mark);
      const safe = at < 0 ? rest.length - mark.length + 1 : at;
      const piece = rest.subarray(0, Math.max(0, safe));
      rest = rest.subarray(Math.max(0, safe) + (at < 0 ? 0 : mark.length));
      if (piece.length) yield piece;
      if (at >= 0) return;
      await more();
    }
  }
  /** The same, whole; refused when it is longer. */
  async function whole(mark: Buffer, most: number, fault: Refused['fault']): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let length = 0;
    for await (const piece of upTo(mark)) {
      pieces.push(piece);
      if ((length += piece.length) > most) throw new Refused(fault);
    }
    return Buffer.concat(pieces);
  }
  /** The next two bytes. */
  async function two(): Promise<string> {
    while (rest.length < 2) await more();
    const pair = rest.toString('latin1', 0, 2);
    rest = rest.subarray(2);
    return pair;
  }
  /** Reads on to the end, for nobody. */
  async function pass(): Promise<void> {
    while (!(await source.next()).done);
  }
  return { upTo, whole, two, pass };
}

/** The value of a parameter: browsers write `"` as %22 and line ends as %0D %0A (https://html.spec.whatwg.org/#multipart-form-data), curl writes \". */
function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"((?:\\\\"|[^"])*)"|([^\\s;"]+))`, 'i').exec(header);
  return (found?.[1] ?? found?.[2])?.replaceAll('\\"', '"').replace(/%(22|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function headOf(bytes: Buffer): { field?: string; name?: string; type: string } {
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  const header = (name: string) => lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1).trim();
  const disposition = header('content-disposition') ?? '';
  const field = /^form-data\b/i.test(disposition) ? parameter(disposition, 'name') : undefined;
  const name = parameter(disposition, 'filename')?.split(/[\\/]/).at(-1);
  return { ...(field !== undefined && { field }), ...(name !== undefined && { name }), type: header('content-type') ?? '' };
}

async function readParts(body: AsyncIterable<Uint8Array>, boundary: string, { parts, text }: Limits, onFile: (file: ComingFile) => Promise<void>): Promise<[string, string][]> {
  const { upTo, whole, two, pass } = cutter(body);
  const mark = Buffer.from(`\r\n--${boundary}`, 'latin1');
  const entries: [string, string][] = [];
  let left = text;
  for await (const _ of upTo(mark)); // what stands before the first part is for nobody
  for (let count = 0; ; count++) {
    const after = await two();
    if (after === '--') return pass().then(() => entries);
    if (after !== '\r\n' || count >= parts) throw new Refused('not-a-form');
    const { field, name, type } = headOf(await whole(headEnd, longestHead, 'not-a-form'));
    if (field === undefined) throw new Refused('not-a-form');
    if (name !== undefined) {
      const bytes = upTo(mark);
      await onFile({ field, name, type, bytes });
      for await (const _ of bytes);
      continue;
    }
    const value = await whole(mark, left, 'too-large');
    left -= value.length;
    const read = utf8(value);
    if (read === undefined || field.includes('\uFFFD')) throw new Refused('not-utf8');
    entries.push([field, read]);
  }
}

/** Reads a form to its end. Never rejects for what is sent; only when the line breaks, or when `onFile` does. */
export async function readMultipart(body: AsyncIterable<Uint8Array>, contentType: string, limits: Limits, onFile: (file: ComingFile) => Promise<void>): Promise<ReadParts> {
  const boundary = parameter(contentType, 'boundary');
  if (!boundary || boundary.length > 70) return { ok: false, fault: 'not-a-form' };
  try {
    return { ok: true, entries: await readParts(body, boundary, limits, onFile) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault };
    throw error;
  }
}
