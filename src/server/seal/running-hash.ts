// SHA-256 (FIPS 180-4) that can be laid down after any block and taken up later, by another process: Node's own keeps its state to itself.

const primes = Array.from({ length: 312 }, (_, n) => n).filter((n) => n > 1 && Array.from({ length: Math.floor(Math.sqrt(n)) - 1 }, (_, i) => i + 2).every((d) => n % d));
/** The first 32 bits of the fraction of a root. */
const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const constants = Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
const first = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** Bytes in a block, and in a state. */
export const blockBytes = 64;
export const stateBytes = 32;

const words = new Int32Array(64);

function compress(hash: Int32Array, view: DataView, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15]!;
    const y = words[i - 2]!;
    const small = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const large = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    words[i] = (words[i - 16]! + small + words[i - 7]! + large) | 0;
  }
  let a = hash[0]!;
  let b = hash[1]!;
  let c = hash[2]!;
  let d = hash[3]!;
  let e = hash[4]!;
  let f = hash[5]!;
  let g = hash[6]!;
  let h = hash[7]!;
  for (let i = 0; i < 64; i++) {
    const sigma1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + sigma1 + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0;
    const sigma0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (sigma0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    // One by one: moved as a list they take eight times as long.
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  hash[0] = hash[0]! + a;
  hash[1] = hash[1]! + b;
  hash[2] = hash[2]! + c;
  hash[3] = hash[3]! + d;
  hash[4] = hash[4]! + e;
  hash[5] = hash[5]! + f;
  hash[6] = hash[6]! + g;
  hash[7] = hash[7]! + h;
}

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
export const beginning = (): Uint8Array => written(first);

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
