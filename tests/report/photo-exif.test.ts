import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { blankPlace, readExif, setUpright } from '../../src/ui/islands/report/photos/exif.ts';

type Metadata = Parameters<ReturnType<typeof sharp>['withExif']>[0];

/** A small picture as a camera writes it. */
async function camera(exif: Metadata = {}, { orientation = 1, format = 'jpeg' as 'jpeg' | 'webp' | 'png' } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp({ create: { width: 8, height: 6, channels: 3, background: '#369' } }).withExif(exif).withMetadata({ orientation });
  return new Uint8Array(await picture.withExifMerge(exif).toFormat(format).toBuffer());
}

const gps = { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 1551/100', GPSLongitudeRef: 'E', GPSLongitude: '3/1 43/1 267/100' };

test('a camera’s position is read as degrees, on every side of the world', async () => {
  const east = readExif(await camera({ IFD3: gps })).position!;
  assert.ok(Math.abs(east.lat - 51.054308) < 1e-6 && Math.abs(east.lon - 3.717408) < 1e-6, JSON.stringify(east));
  const west = readExif(await camera({ IFD3: { ...gps, GPSLatitudeRef: 'S', GPSLongitudeRef: 'W' } })).position!;
  assert.ok(west.lat === -east.lat && west.lon === -east.lon);
});

test('which way is up is read, and can be set upright', async () => {
  for (let orientation = 1; orientation <= 8; orientation++) {
    const bytes = await camera({ IFD3: gps }, { orientation });
    assert.equal(readExif(bytes).orientation, orientation);
    setUpright(bytes);
    assert.equal(readExif(bytes).orientation, 1);
    assert.equal((await sharp(bytes).metadata()).orientation, 1);
  }
});

test('a picture without a place, or with the zeros of a camera that found none, has none', async () => {
  assert.deepEqual(readExif(await camera()), { orientation: 1, position: undefined });
  const zeros = { ...gps, GPSLatitude: '0/1 0/1 0/1', GPSLongitude: '0/1 0/1 0/1' };
  assert.equal(readExif(await camera({ IFD3: zeros })).position, undefined);
  const nowhere = { ...gps, GPSLatitude: '91/1 0/1 0/1' };
  assert.equal(readExif(await camera({ IFD3: nowhere })).position, undefined);
  assert.equal(readExif(await camera({ IFD3: { ...gps, GPSLatitude: '51/0 3/0 1/0' } })).position, undefined);
});

for (const format of ['jpeg', 'webp'] as const) {
  test(`the place is blanked in a ${format}, and the picture is the same`, async () => {
    const bytes = await camera({ IFD0: { Make: 'Zilver' }, IFD3: gps }, { orientation: 6, format });
    const before = await sharp(bytes).raw().toBuffer();
    const needle = Buffer.from([...Array(8).keys()]);
    assert.ok(needle.length && readExif(bytes).position);
    blankPlace(bytes);
    assert.equal(readExif(bytes).position, undefined);
    assert.equal(readExif(bytes).orientation, 6);
    assert.deepEqual(await sharp(bytes).raw().toBuffer(), before);
    const exif = (await sharp(bytes).metadata()).exif!;
    assert.ok(!exif.includes(Buffer.from([0, 0, 6, 15])) && !exif.includes(Buffer.from([15, 6, 0, 0])), 'the seconds 1551/100 are still there');
  });
}

test('the place is blanked in text that programs write beside a picture, ended or not', () => {
  const text = 'ÿØ..<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf exif:GPSLatitude="51,3.2585N"/></x:xmpmeta>..picture';
  const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
  blankPlace(bytes);
  assert.match(Buffer.from(bytes).toString('latin1'), /^ÿØ\.\. +\.\.picture$/);
  const open = new Uint8Array(Buffer.from('..<x:xmpmeta GPSLatitude="51', 'latin1'));
  blankPlace(open);
  assert.doesNotMatch(Buffer.from(open).toString('latin1'), /GPS|51/);
});

test('no bytes make it throw, read outside, or run for long', async () => {
  const real = await camera({ IFD3: gps }, { orientation: 3 });
  const spoilt = fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { maxLength: 40 });
  fc.assert(
    fc.property(spoilt, fc.nat(real.length), (changes, length) => {
      const bytes = real.slice(0, length);
      for (const [at, value] of changes) if (at < length) bytes[at] = value;
      const { orientation, position } = readExif(bytes);
      assert.ok(orientation >= 1 && orientation <= 8);
      if (position) assert.ok(Math.abs(position.lat) <= 90 && Math.abs(position.lon) <= 180);
      setUpright(bytes);
      blankPlace(bytes);
      assert.equal(bytes.length, length);
    }),
    { numRuns: 500 },
  );
});
