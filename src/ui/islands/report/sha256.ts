// SHA-256 (FIPS 180-4) for short texts, many times in a row: the browser's own is asynchronous, and slower for a quarter of a million of them.

const fraction = (root: number) => (root - Math.floor(root)) * 2 ** 32;
const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
const k = new Int32Array(primes.map((prime) => fraction(Math.cbrt(prime))));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)) | 0);

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));
const w = new Int32Array(64);

function mix(h: Int32Array, words: Int32Array, block: number): void {
  for (let i = 0; i < 64; i++) {
    if (i < 16) w[i] = words[block + i]!;
    else {
      const [a, b] = [w[i - 15]!, w[i - 2]!];
      w[i] = (w[i - 16]! + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + w[i - 7]! + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10))) | 0;
    }
  }
  let [a, b, c, d, e, f, g, l] = h as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const one = (l + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + k[i]! + w[i]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [l, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, l].forEach((word, i) => (h[i] = (h[i]! + word) | 0));
}

/** The eight words of the hash of a text of ASCII. */
export function sha256(text: string): Int32Array {
  const words = new Int32Array((((text.length + 8) >> 6) + 1) * 16);
  for (let i = 0; i < text.length; i++) words[i >> 2]! |= text.charCodeAt(i) << (24 - (i % 4) * 8);
  words[text.length >> 2]! |= 0x80 << (24 - (text.length % 4) * 8);
  words[words.length - 1] = text.length * 8;
  const h = new Int32Array(start);
  for (let block = 0; block < words.length; block += 16) mix(h, words, block);
  return h;
}
