// Where a position of a device lies: in which neighbourhood, on a border, outside, or nowhere that can be used.
import { metres, nearest } from './ground.ts';

/** A position as browsers give it (degrees WGS84, accuracy in metres). */
export interface Position {
  lat: number;
  lon: number;
  accuracy: number;
}

export type Place =
  /** `vague`: the accuracy is worse than 150 m, so say that it may be another neighbourhood. */
  | { kind: 'neighbourhood'; neighbourhood: number; vague: boolean }
  /** The border is within 20 m, or within the accuracy where that is worse: both, the one the position lies in first. */
  | { kind: 'border'; neighbourhoods: [number, number]; vague: boolean }
  | { kind: 'outside'; vague: boolean }
  /** (0,0), no numbers, or so poor an accuracy (5 km) that it says nothing: the typed address still stands. */
  | { kind: 'unusable' };

/** Ring of [lon, lat]. */
export type Ring = [number, number][];

/** The ground of one neighbourhood: polygons, each an outer ring and its holes. */
export interface Shape {
  neighbourhood: number;
  polygons: Ring[][];
}

/** Metres within which a border is doubtful; metres of accuracy above which a position is vague, and above which it is no position. */
export const band = 20;
const vagueFrom = 150;
const uselessFrom = 5000;

/** Whether a point lies in the ground of a neighbourhood. */
export function inside({ lon, lat }: { lon: number; lat: number }, { polygons }: Shape): boolean {
  let odd = false;
  for (const ring of polygons.flat()) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x, y] = ring[i]!;
      const [u, v] = ring[j]!;
      if (y > lat !== v > lat && lon < ((u - x) * (lat - y)) / (v - y) + x) odd = !odd;
    }
  }
  return odd;
}

/** The other neighbourhood nearest to a point in `own`, with its distance in metres. */
export function neighbour(point: { lon: number; lat: number }, own: number, shapes: Shape[]): { neighbourhood: number; distance: number } | undefined {
  return nearest(shapes.filter(({ neighbourhood }) => neighbourhood !== own).map((shape) => ({ neighbourhood: shape.neighbourhood, distance: metres(point, shape.polygons.flat()) })));
}

/** The place of a position among the neighbourhoods; never throws, whatever the device says. */
export function locate({ lat, lon, accuracy }: Position, shapes: Shape[]): Place {
  const usable = Number.isFinite(lat) && Number.isFinite(lon) && !(lat === 0 && lon === 0) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && !(accuracy > uselessFrom);
  if (!usable) return { kind: 'unusable' };
  const vague = !(accuracy <= vagueFrom);
  const home = shapes.find((shape) => inside({ lon, lat }, shape));
  if (!home) return { kind: 'outside', vague };
  const other = neighbour({ lon, lat }, home.neighbourhood, shapes);
  const reach = Math.min(Math.max(band, accuracy || 0), vagueFrom);
  if (other && other.distance < reach) return { kind: 'border', neighbourhoods: [home.neighbourhood, other.neighbourhood], vague };
  return { kind: 'neighbourhood', neighbourhood: home.neighbourhood, vague };
}
