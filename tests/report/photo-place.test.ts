// What a device cannot decode leaves it as it is, and never with the place it was taken: whatever kind of file it is, and wherever in it the place stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { prepare } from '../../src/ui/islands/report/photos/prepare.ts';

/** 51° 3' 15,51" N, 3° 43' 2,67" E. */
const numbers = [51, 1, 3, 1, 1551, 100, 3, 1, 43, 1, 267, 100];
const gps = { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 1551/100', GPSLongitudeRef: 'E', GPSLongitude: '3/1 43/1 267/100' };

/** A directory of TIFF at a place, and behind it what its entries point at. */
function directory(bytes: Buffer, at: number, little: boolean, entries: [tag: number, type: number, count: number, value: number][]): void {
  const two = (value: number, to: number) => (little ? bytes.writeUInt16LE(value, to) : bytes.writeUInt16BE(value, to));
  const four = (value: number, to: number) => (little ? bytes.writeUInt32LE(value, to) : bytes.writeUInt32BE(value, to));
  two(entries.length, at);
  entries.forEach(([tag, type, count, value], i) => {
    const entry = at + 2 + 12 * i;
    two(tag, entry);
    two(type, entry + 2);
    four(count, entry + 4);
    if (type === 3) two(value, entry + 8);
    else if (type === 2) bytes.writeUInt32BE(value, entry + 8);
    else four(value, entry + 8);
  });
}

/** A grey TIFF whose directories stand behind its pixels, as most programs write them. */
function tiff(little: boolean, pixels = 3_000_000): Buffer {
  const bytes = Buffer.alloc(pixels + 1_000, 0x2a);
  const four = (value: number, to: number) => (little ? bytes.writeUInt32LE(value, to) : bytes.writeUInt32BE(value, to));
  bytes.write(little ? 'II*\0' : 'MM\0*', 0, 'latin1');
  const [first, place, values] = [pixels, pixels + 300, pixels + 500];
  four(first, 4);
  const width = 1_000;
  directory(bytes, first, little, [[256, 4, 1, width], [257, 4, 1, pixels / width - 1], [258, 3, 1, 8], [259, 3, 1, 1], [262, 3, 1, 1], [273, 4, 1, 8], [277, 3, 1, 1], [278, 4, 1, pixels / width - 1], [279, 4, 1, pixels - width], [0x8825, 4, 1, place]]);
  four(0, first + 2 + 120);
  directory(bytes, place, little, [[1, 2, 2, 0x4e000000], [2, 5, 3, values], [3, 2, 2, 0x45000000], [4, 5, 3, values + 24]]);
  numbers.forEach((number, i) => four(number, values + 4 * i));
  return bytes;
}

const big = (value: number) => Buffer.from([value >> 24, value >> 16, value >> 8, value].map((byte) => byte & 255));

/** The bytes as they would leave, of a device that can decode nothing; and where they say they were taken. */
async function leaving(bytes: Buffer, type: string) {
  const prepared = await prepare(new Blob([new Uint8Array(bytes)], { type }));
  assert.ok('blob' in prepared, JSON.stringify(prepared));
  const { position } = prepared;
  assert.ok(position && Math.abs(position.lat - 51.054308) < 1e-6 && Math.abs(position.lon - 3.717408) < 1e-6, `it is offered: ${JSON.stringify(position)}`);
  const left = Buffer.from(await prepared.blob.arrayBuffer());
  for (const seconds of [big(1551), Buffer.from(big(1551)).reverse(), Buffer.from('1551/100'), Buffer.from('GPSLat')]) assert.equal(left.indexOf(seconds), -1, `the place is still there: ${seconds.toString('latin1')}`);
  return left;
}

for (const little of [true, false])
  test(`of a TIFF (${little ? 'II' : 'MM'}) that keeps its place behind its pixels`, async () => {
    const bytes = tiff(little);
    const left = await leaving(bytes, 'image/tiff');
    assert.deepEqual(await sharp(left).raw().toBuffer(), await sharp(bytes).raw().toBuffer());
  });

test('of a PNG, also where the place stands in packed text', async () => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#369', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).withExif({ IFD0: { Make: 'Zilver' }, IFD3: gps }).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="51,3.2585N"/></x:xmpmeta>').png().toBuffer();
  const text = Buffer.concat([Buffer.from('zTXtRaw profile type exif\0\0'), deflateSync('GPSLatitude=51/1')]);
  const packed = Buffer.concat([big(text.length - 4), text, big(0)]);
  const left = await leaving(Buffer.concat([bytes.subarray(0, 33), packed, bytes.subarray(33)]), 'image/png');
  assert.equal(left.indexOf('zTXt'), -1);
  const { exif, xmp } = await sharp(left, { failOn: 'warning' }).metadata();
  assert.deepEqual([exif, xmp], [undefined, undefined]);
  assert.deepEqual(await sharp(left).raw().toBuffer(), await sharp(bytes).raw().toBuffer());
});

test('of a HEIF whose EXIF has no name before it', async () => {
  const exif = tiff(false, 2_000);
  const before = Buffer.concat([big(24), Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(2_000_000, 3), big(0)]);
  const left = await leaving(Buffer.concat([before, exif, Buffer.alloc(500, 9)]), 'image/heic');
  assert.deepEqual(left.subarray(0, before.length), before);
});
