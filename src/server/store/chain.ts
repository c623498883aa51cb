// A hash chain: each line holds the hash of itself and of all lines before it, so that one changed bit shows.
import { createHash } from 'node:crypto';

export type Line = readonly (string | number)[];

/** The hash of the first line's predecessor. */
export const beginning: Uint8Array = new Uint8Array(32);

/** SHA-256 over the hash before and the line as JSON. */
export function link(previous: Uint8Array, line: Line): Uint8Array {
  return createHash('sha256').update(previous).update(JSON.stringify(line)).digest();
}

/** The place (from 1) of the first line that does not fit the chain; undefined when all do. */
export function firstBroken(lines: Iterable<{ line: Line; hash: Uint8Array }>): number | undefined {
  let previous = beginning;
  let place = 0;
  for (const { line, hash } of lines) {
    place += 1;
    if (Buffer.compare(link(previous, line), hash) !== 0) return place;
    previous = hash;
  }
  return undefined;
}
