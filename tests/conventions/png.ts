// Reads how large a PNG file is, and whether it holds as many pixels as it says.
import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';

/** `1200x630` for a whole PNG file of one image data chunk, as ours are. Throws on anything else. */
export function pngSize(file: Buffer): string {
  assert.equal(file.toString('latin1', 1, 4), 'PNG');
  assert.equal(file.toString('latin1', file.length - 8, file.length - 4), 'IEND');
  const [width, height, depth] = [file.readUInt32BE(16), file.readUInt32BE(20), file.readUInt8(24)];
  const at = file.indexOf('IDAT');
  const pixels = inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  assert.equal(pixels.length, (Math.ceil((width * depth) / 8) + 1) * height);
  return `${width}x${height}`;
}
