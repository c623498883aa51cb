// SHA-256 for short texts, many times in a row: the browser's own is asynchronous, and slower for a quarter of a million of them.
import { compress, firstState } from '#domain/sha256.ts';

/** The eight words of the hash of a text of ASCII. */
export function sha256(text: string): Int32Array {
  const bytes = new Uint8Array((((text.length + 8) >> 6) + 1) * 64);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  bytes[text.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, text.length * 8);
  const hash = new Int32Array(firstState);
  for (let at = 0; at < bytes.length; at += 64) compress(hash, view, at);
  return hash;
}
