// A position of a device against the small polygons that travel, held against the whole ones of the city.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { packShapes } from '#build/data/shapes.ts';
import { metres } from '#domain/address/ground.ts';
import { inside, locate, type Ring, type Shape } from '#domain/address/locate.ts';
import { shapesOf, type PackedShapes } from '#domain/address/shapes.ts';
import { addresses, shapes } from './addresses.ts';

const text = readFileSync('content/geo/neighbourhoods.topo.json', 'utf8');
const small = shapesOf(JSON.parse(text) as PackedShapes);
const home = (point: { lon: number; lat: number }, of: Shape[]) => of.filter((shape) => inside(point, shape)).map(({ neighbourhood }) => neighbourhood);

test('the polygons that travel are at most 8 kB, and made from the whole ones', () => {
  assert.ok(brotliCompressSync(text).length <= 8000, `${brotliCompressSync(text).length} bytes`);
  assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(packShapes(readFileSync('content/geo/neighbourhoods.geojson', 'utf8')))));
});

test('of all houses with a point of their own, 99.99 % lie in the same neighbourhood on both, and every other within 15 m of a border', (t) => {
  const own = addresses.filter(({ method }) => method === 'p');
  const wrong = own.filter(({ point, neighbourhood }) => home(point!, small)[0] !== neighbourhood);
  t.diagnostic(`${wrong.length} of ${own.length} differ (${(100 - (100 * wrong.length) / own.length).toFixed(4)} % equal), at most ${Math.max(0, ...wrong.map(({ distance }) => distance!))} m from a border`);
  assert.ok(wrong.length / own.length <= 0.0001);
  assert.deepEqual(wrong.filter(({ distance }) => distance! > 15), []);
});

test('neighbours leave no gap and lie over no other: a house is in one neighbourhood, and so is every place between them', () => {
  const lines = new Map<string, number>();
  for (const ring of small.flatMap(({ polygons }) => polygons.flat()))
    for (let i = 1; i < ring.length; i++) {
      const line = [ring[i - 1]!.join(), ring[i]!.join()].sort().join(' ');
      lines.set(line, (lines.get(line) ?? 0) + 1);
    }
  assert.ok([...lines.values()].every((times) => times <= 2), 'a line of three neighbourhoods');
  const [west, east, south, north] = [3.58, 3.85, 50.98, 51.19];
  for (let x = 0; x <= 120; x++)
    for (let y = 0; y <= 120; y++) {
      const point = { lon: west + ((east - west) * x) / 120 + 1e-7, lat: south + ((north - south) * y) / 120 + 1e-7 };
      const [whole, packed] = [home(point, shapes), home(point, small)];
      assert.ok(packed.length <= 1);
      if (whole.join() !== packed.join()) assert.ok(Math.min(...shapes.map((shape) => metres(point, shape.polygons.flat()))) < 15, JSON.stringify(point));
    }
});

/** A point well inside: the middle of the longest stretch of the shape on a line from west to east. */
function within({ polygons }: Shape): { lon: number; lat: number } {
  const ring = polygons.map(([outer]) => outer!).reduce((a, b) => (b.length > a.length ? b : a));
  const lats = ring.map(([, lat]) => lat);
  const lat = (Math.min(...lats) + Math.max(...lats)) / 2 + 1e-6;
  const crossings = ring.flatMap(([x, y], i): number[] => {
    const [u, v] = ring[(i + 1) % ring.length]!;
    return y > lat !== v > lat ? [x + ((u - x) * (lat - y)) / (v - y)] : [];
  }).sort((a, b) => a - b);
  const spans = crossings.flatMap((from, i) => (i % 2 ? [] : [[from, crossings[i + 1]!] as const])).sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  return { lon: (spans[0]![0] + spans[0]![1]) / 2, lat };
}

test('standing in the middle of each neighbourhood, one is told so', () => {
  for (const shape of shapes) assert.deepEqual(locate({ ...within(shape), accuracy: 12 }, small), { kind: 'neighbourhood', neighbourhood: shape.neighbourhood, vague: false });
});

test('within 20 m of a border both neighbourhoods are said, the own one first; 40 m away only one', () => {
  const near = addresses.filter(({ method, distance }) => method === 'p' && distance! < 10);
  const said = near.map(({ point }) => locate({ ...point!, accuracy: 5 }, small));
  assert.ok(said.filter(({ kind }) => kind === 'border').length > 0);
  // The rest stand on the border of the zone, where there is no other team.
  for (const [i, place] of said.entries()) if (place.kind !== 'border') assert.ok(place.kind === 'outside' || place.kind === 'neighbourhood', near[i]!.street);
  for (const { point, neighbourhood } of addresses.filter(({ method, distance }) => method === 'p' && distance! > 40).slice(0, 20_000)) assert.deepEqual(locate({ ...point!, accuracy: 5 }, small), { kind: 'neighbourhood', neighbourhood, vague: false });
});

describe('in a made-up zone of two squares', () => {
  const square = (west: number): Ring => [[west, 51], [west + 0.01, 51], [west + 0.01, 51.01], [west, 51.01], [west, 51]];
  const zone: Shape[] = [{ neighbourhood: 1, polygons: [[square(4)]] }, { neighbourhood: 2, polygons: [[square(4.01)]] }];
  const metre = 1 / (111_320 * Math.cos((51 * Math.PI) / 180));
  const at = (east: number, accuracy = 5) => locate({ lat: 51.005, lon: 4.01 + east * metre, accuracy }, zone);

  test('the band is 20 m on both sides', () => {
    assert.deepEqual(at(-21), { kind: 'neighbourhood', neighbourhood: 1, vague: false });
    assert.deepEqual(at(-19), { kind: 'border', neighbourhoods: [1, 2], vague: false });
    assert.deepEqual(at(19), { kind: 'border', neighbourhoods: [2, 1], vague: false });
    assert.deepEqual(at(21), { kind: 'neighbourhood', neighbourhood: 2, vague: false });
  });

  test('where the device is less sure than 20 m, the band is as wide as its doubt, up to 150 m', () => {
    assert.deepEqual(at(-60, 80), { kind: 'border', neighbourhoods: [1, 2], vague: false });
    assert.deepEqual(at(-60, 50), { kind: 'neighbourhood', neighbourhood: 1, vague: false });
    assert.deepEqual(at(-140, 4000), { kind: 'border', neighbourhoods: [1, 2], vague: true });
    assert.deepEqual(at(-160, 4000), { kind: 'neighbourhood', neighbourhood: 1, vague: true });
  });

  test('poor accuracy is told from 150 m on, and when the device does not say', () => {
    assert.equal((at(-300, 150) as { vague: boolean }).vague, false);
    assert.equal((at(-300, 151) as { vague: boolean }).vague, true);
    assert.equal((at(-300, NaN) as { vague: boolean }).vague, true);
  });

  test('outside is outside, a metre from the border as well', () => {
    assert.deepEqual(at(701), { kind: 'outside', vague: false });
    assert.deepEqual(locate({ lat: 51.005, lon: 4 - 2 * metre, accuracy: 5 }, zone), { kind: 'outside', vague: false });
    assert.deepEqual(locate({ lat: 51.005, lon: 4 + 2 * metre, accuracy: 5 }, zone), { kind: 'neighbourhood', neighbourhood: 1, vague: false });
    assert.deepEqual(locate({ lat: -51, lon: -4, accuracy: 5 }, zone), { kind: 'outside', vague: false });
  });

  test('what is no position is said to be none', () => {
    const none = [{ lat: 0, lon: 0, accuracy: 5 }, { lat: NaN, lon: 4, accuracy: 5 }, { lat: 51, lon: Infinity, accuracy: 5 }, { lat: 91, lon: 4, accuracy: 5 }, { lat: 51, lon: 181, accuracy: 5 }, { lat: 51.005, lon: 4.005, accuracy: 5001 }];
    for (const position of none) assert.deepEqual(locate(position, zone), { kind: 'unusable' });
    assert.deepEqual(locate({} as never, zone), { kind: 'unusable' });
    assert.deepEqual(locate({ lat: '51', lon: '4' } as never, zone), { kind: 'unusable' });
  });

  test('a hole and a second piece count', () => {
    const holed: Shape[] = [{ neighbourhood: 7, polygons: [[square(4), [[4.004, 51.004], [4.006, 51.004], [4.006, 51.006], [4.004, 51.006], [4.004, 51.004]]], [square(5)]] }];
    assert.equal(locate({ lat: 51.005, lon: 4.005, accuracy: 5 }, holed).kind, 'outside');
    assert.equal(locate({ lat: 51.005, lon: 4.001, accuracy: 5 }, holed).kind, 'neighbourhood');
    assert.equal(locate({ lat: 51.005, lon: 5.005, accuracy: 5 }, holed).kind, 'neighbourhood');
  });
});
