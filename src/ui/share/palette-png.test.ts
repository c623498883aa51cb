import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { pngOf, ramp, toIndexed, type Colour } from './palette-png.ts';

const white: Colour = [255, 255, 255];

test('a picture of odd width keeps every pixel, two to a byte', () => {
  const file = pngOf({ width: 3, height: 2, data: Uint8Array.from([1, 2, 3, 0, 1, 2]) }, [white, ...ramp(white, [0, 0, 0], 3)]);
  assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20), file.readUInt8(24), file.readUInt8(25)], [3, 2, 4, 3]);
  const at = file.indexOf('IDAT');
  assert.deepEqual([...inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)))], [0, 0x12, 0x30, 0, 0x01, 0x20]);
});

test('every pixel gets the nearest colour', () => {
  const rgba = Uint8Array.from([250, 250, 250, 255, 10, 0, 0, 255, 120, 130, 120, 255]);
  assert.deepEqual([...toIndexed({ width: 3, height: 1, rgba }, [white, [0, 0, 0], [128, 128, 128]]).data], [0, 1, 2]);
});

test('more colours than fit are refused', () => {
  assert.throws(() => pngOf({ width: 1, height: 1, data: new Uint8Array(1) }, ramp(white, [0, 0, 0], 17)), /17 colours/);
});
