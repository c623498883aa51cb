// Where a position of a device lies: in which neighbourhood, on a border, outside, or nowhere that can be used.

/** A position as browsers give it (degrees WGS84, accuracy in metres). */
export interface Position {
  lat: number;
  lon: number;
  accuracy: number;
}

export type Place =
  /** `vague`: the accuracy is worse than 150 m, so say that it may be another neighbourhood. */
  | { kind: 'neighbourhood'; neighbourhood: number; vague: boolean }
  /** Within 20 m of the border: both, the one the position lies in first. */
  | { kind: 'border'; neighbourhoods: [number, number]; vague: boolean }
  | { kind: 'outside'; vague: boolean }
  /** (0,0), no numbers at all, or an accuracy so poor that it says nothing: the typed address still stands. */
  | { kind: 'unusable' };

/** Ring of [lon, lat]; the first ring of a polygon is its outside, the others are holes. */
export type Ring = [number, number][];

/** The shapes of one neighbourhood, as the file `/adressen/wijken.json` holds them once unpacked. */
export interface Shape {
  neighbourhood: number;
  polygons: Ring[][];
}
