// What stands inside a sealed file of a photo: one line of JSON that says where it belongs, and then the bytes as they came. Without our code: `age -d … | tail -n +2`.
import { step } from './content.ts';
import { advance, blockBytes, finish } from './running-hash.ts';

/** What is known of a whole photo. It stands in a sealed file of its own, which holds no bytes of the photo. */
export interface AboutPhoto {
  /** bytes */
  length: number;
  /** in hex */
  sha256: string;
  /** as the sender called it; may be empty */
  name: string;
  type: string;
}

export interface ChunkHead {
  v: 1;
  kind: 'photo';
  /** of the photo */
  id: string;
  /** place of its first byte in the photo */
  start: number;
  about?: AboutPhoto;
}

/** The bytes to seal. A line without bytes is padded, for it holds a name. */
export function packChunk(head: ChunkHead, bytes: Uint8Array): Uint8Array {
  const json = JSON.stringify(head);
  const line = Buffer.from(`${head.about ? json + ' '.repeat(step - 1 - (Buffer.byteLength(json) % step)) : json}\n`, 'utf8');
  const packed = new Uint8Array(line.length + bytes.length);
  packed.set(line);
  packed.set(bytes, line.length);
  return packed;
}

/** What was sealed; undefined when it is nothing of a photo. */
export function unpackChunk(packed: Uint8Array): { head: ChunkHead; bytes: Uint8Array } | undefined {
  const end = packed.indexOf(0x0a);
  try {
    const head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(packed.subarray(0, end))) as ChunkHead;
    return end > 0 && head.v === 1 && head.kind === 'photo' ? { head, bytes: packed.subarray(end + 1) } : undefined;
  } catch {
    return undefined;
  }
}

/** How the hash of a photo stands after a chunk: the state to go on from; and the hash itself when this was the last one, of `total` bytes in all. */
export function hashChunk(bytes: Uint8Array, state: Uint8Array, total?: number): { state: Uint8Array; sum?: Uint8Array } {
  const whole = bytes.length - (bytes.length % blockBytes);
  const after = advance(state, bytes.subarray(0, whole));
  return total === undefined ? { state: after } : { state: after, sum: finish(after, bytes.subarray(whole), total) };
}
