// Keeps what was dear to make from one build to the next: one file, that forgets what the last build did not ask for.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Bytes by a key that is made of everything they were made from. */
export interface Kept {
  get: (key: string) => Buffer | undefined;
  set: (key: string, bytes: Uint8Array) => void;
  /** writes what was asked for or set since it was opened */
  save: () => void;
}

type Index = Record<string, [start: number, end: number]>;

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const sumLength = 32;

/** The file holds a sum of the rest, the length of its index (8 bytes), the index as JSON, and the bytes. Throws for any other file. */
function read(path: string): { index: Index; bytes: Buffer } {
  const file = readFileSync(path);
  const rest = file.subarray(sumLength);
  if (!file.subarray(0, sumLength).equals(sumOf(rest))) throw new Error(`${path} is not whole`);
  const end = 8 + Number(rest.readBigUInt64LE(0));
  return { index: JSON.parse(rest.toString('utf8', 8, end)) as Index, bytes: rest.subarray(end) };
}

/** Opens `path`; a file that is not there, or is broken, is an empty one. */
export function openKept(path: string): Kept {
  let before: { index: Index; bytes: Buffer };
  try {
    before = read(path);
  } catch {
    before = { index: {}, bytes: Buffer.alloc(0) };
  }
  const used = new Map<string, Uint8Array>();
  const get = (key: string) => {
    const place = Object.hasOwn(before.index, key) ? before.index[key] : undefined;
    const bytes = place && before.bytes.subarray(...place);
    if (bytes) used.set(key, bytes);
    return bytes;
  };
  return { get, set: (key, bytes) => used.set(key, bytes), save: () => write(path, used) };
}

function write(path: string, used: Map<string, Uint8Array>): void {
  let at = 0;
  // In the order of their names, so that two builds of the same site keep the same file.
  const sorted = [...used].sort(([a], [b]) => (a < b ? -1 : 1));
  const index = Buffer.from(JSON.stringify(Object.fromEntries(sorted.map(([key, { length }]) => [key, [at, (at += length)]]))));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(index.length));
  const rest = Buffer.concat([length, index, ...sorted.map(([, bytes]) => bytes)]);
  mkdirSync(dirname(path), { recursive: true });
  // Two builds at once must not read each other's half-written files.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, Buffer.concat([sumOf(rest), rest]));
  renameSync(draft, path);
}

/** A key for what is made of these. */
export const keyOf = (...parts: (string | Uint8Array)[]): string => parts.reduce((hash, part) => hash.update(part).update('\0'), createHash('sha256')).digest('hex');
