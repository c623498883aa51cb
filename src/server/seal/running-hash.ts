// SHA-256 that can be laid down after any block and taken up later, by another process: Node's own keeps its state to itself.
import { compress, firstState } from '#domain/sha256.ts';

/** Bytes in a block, and in a state. */
export const blockBytes = 64;
export const stateBytes = 32;

function read(state: Uint8Array): Int32Array {
  const view = new DataView(state.buffer, state.byteOffset, stateBytes);
  return Int32Array.from({ length: 8 }, (_, i) => view.getInt32(4 * i));
}

function written(hash: Int32Array): Uint8Array {
  const state = new Uint8Array(stateBytes);
  const view = new DataView(state.buffer);
  hash.forEach((value, i) => view.setInt32(4 * i, value));
  return state;
}

/** The state before the first byte. */
export const beginning = (): Uint8Array => written(firstState);

/** The state after some more whole blocks. Throws a RangeError when `bytes` is no number of whole blocks. */
export function advance(state: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (bytes.length % blockBytes) throw new RangeError(`${bytes.length} bytes are no whole blocks of ${blockBytes}`);
  const hash = read(state);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; at += blockBytes) compress(hash, view, at);
  return written(hash);
}

/** The hash of everything: the state, the last bytes (any number), and how many bytes there are in all. */
export function finish(state: Uint8Array, last: Uint8Array, length: number): Uint8Array {
  const padded = new Uint8Array(Math.ceil((last.length + 9) / blockBytes) * blockBytes);
  padded.set(last);
  padded[last.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(length) * 8n);
  return advance(state, padded);
}
