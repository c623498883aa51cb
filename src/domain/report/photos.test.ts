import assert from 'node:assert/strict';
import { test } from 'node:test';
import { photoKind } from './photo-kind.ts';
import { photoStatus, photosUntil, type PhotoFacts } from './photos.ts';
import { readPhotos } from './read-photos.ts';

const id = '0b9c2d4e-1111-4222-8333-444455556666';
const facts = (over: Partial<PhotoFacts>): PhotoFacts => ({ id, place: 1, arrived: false, removed: false, ...over });

test('a photo is told to be waiting, partly there, arrived, removed, too late or refused', () => {
  const begun = { length: 500_000 };
  const told: [PhotoFacts, number, boolean, string][] = [
    [facts({}), 0, true, 'waiting'],
    [facts({ begun }), 0, true, 'waiting'],
    [facts({ begun }), 262_144, true, 'partly'],
    [facts({ begun, arrived: true }), 500_000, true, 'arrived'],
    [facts({ begun, arrived: true }), 500_000, false, 'arrived'],
    [facts({ begun, arrived: true, removed: true }), 0, true, 'removed'],
    [facts({}), 0, false, 'too-late'],
    [facts({ begun }), 262_144, false, 'too-late'],
    [facts({ begun: { length: 9, refused: 'not-a-photo' } }), 0, true, 'refused'],
  ];
  for (const [known, held, open, state] of told) assert.equal(photoStatus(known, held, open).state, state);
  assert.deepEqual(photoStatus(facts({ begun }), 262_144, true), { id, place: 1, size: 500_000, state: 'partly', received: 262_144 });
  assert.equal(photoStatus(facts({ begun: { length: 0, refused: 'empty' } }), 0, true).reason, 'empty');
  assert.equal(photosUntil(0), 48 * 3_600_000);
});

test('up to five photos are read, each with its own id; a name that is too long is cut and never a fault', () => {
  const five = Array.from({ length: 5 }, (_, i) => ({ id: id.replace(/^0/, String(i)), name: `a\n${'x'.repeat(200)}`, type: 'image/jpeg' }));
  const { photos, fault } = readPhotos(five);
  assert.equal(fault, undefined);
  assert.deepEqual([photos.length, photos[0]!.name.length, photos[0]!.name.slice(0, 4)], [5, 100, 'a xx']);
  assert.deepEqual(readPhotos([{ id }]).photos, [{ id, name: '', type: '' }]);
  assert.deepEqual(readPhotos(undefined), { photos: [] });
  assert.deepEqual(readPhotos([...five, { id }]).fault, { field: 'photos', code: 'too-many-photos', max: 5 });
  for (const wrong of ['x', {}, [1], [null], [{ id: 'x' }], [{ id: id.toUpperCase().replace('0', 'A') }], [{ id }, { id }], [{ id: '../../x' }]]) assert.equal(readPhotos(wrong).fault?.code, 'wrong-kind', JSON.stringify(wrong));
});

test('a picture is known by its first bytes, whatever it is called; anything else is none', () => {
  const bytes = (...parts: (string | number[])[]) => Buffer.concat([...parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))), Buffer.alloc(16)]);
  const known = { jpeg: bytes([0xff, 0xd8, 0xff, 0xe0]), png: bytes('\x89PNG\r\n\x1a\n'), gif: bytes('GIF89a'), webp: bytes('RIFF', [1, 2, 3, 4], 'WEBP'), heic: bytes([0, 0, 0, 24], 'ftypheic'), avif: bytes([0, 0, 0, 24], 'ftypavif'), tiff: bytes('II*\0'), bmp: bytes('BM', [1, 2, 3, 4, 0, 0, 0, 0]) };
  for (const [kind, data] of Object.entries(known)) assert.equal(photoKind(data), kind);
  for (const other of [bytes('<svg xmlns='), bytes('%PDF-1.7'), bytes('PK\x03\x04'), bytes('MZ'), bytes('BM hallo allemaal'), bytes('RIFF', [1, 2, 3, 4], 'WAVE'), bytes([0, 0, 0, 24], 'ftypmp42'), Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(0)]) assert.equal(photoKind(other), undefined);
});

test('a HEIF is known by any of its brands: phones write a general one first, with what it really is behind it', () => {
  const box = (...brands: string[]) => Buffer.concat([Buffer.from([0, 0, 0, 8 + 4 + 4 * brands.length]), Buffer.from(`ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`, 'latin1'), Buffer.from('\0\0\0\x20metaavif', 'latin1')]);
  for (const brand of ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1', 'mif2', 'miaf']) assert.equal(photoKind(box(brand, 'mif1')), 'heic', brand);
  assert.equal(photoKind(box('MiHE', 'mif1', 'heic')), 'heic');
  for (const brands of [['mif1', 'avif', 'miaf'], ['avis', 'msf1'], ['miaf', 'MA1B', 'avif']]) assert.equal(photoKind(box(...brands)), 'avif', brands.join());
  for (const brands of [['mp42', 'isom', 'avc1'], ['qt  ', 'qt  '], ['crx ', 'isom']]) assert.equal(photoKind(box(...brands)), undefined, brands.join());
});
