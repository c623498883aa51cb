// The neighbourhoods' ground as it travels: lines shared by two neighbours are kept once, so that no gap opens between them.
import type { Ring, Shape } from './locate.ts';

/** The file `/adressen/wijken.json`: a TopoJSON of one object, `wijken`, quantised, whose geometries have the neighbourhood's number as id. */
export interface PackedShapes {
  transform: { scale: [number, number]; translate: [number, number] };
  /** lines of steps [dx, dy] */
  arcs: [number, number][][];
  objects: { wijken: { geometries: { id: number; type: string; arcs: number[][] | number[][][] }[] } };
}

/** The shapes of a packed file; a reversed line is written as its complement (`~i`), as in TopoJSON. */
export function shapesOf({ transform: { scale, translate }, arcs, objects }: PackedShapes): Shape[] {
  const lines = arcs.map((arc): Ring => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const line = (i: number) => (i < 0 ? [...lines[~i]!].reverse() : lines[i]!);
  // The last point of a line is the first of the next.
  const ring = (parts: number[]): Ring => parts.flatMap((i, n) => line(i).slice(n ? 1 : 0));
  return objects.wijken.geometries.map(({ id, type, arcs: parts }) => ({
    neighbourhood: id,
    polygons: (type === 'Polygon' ? [parts as number[][]] : (parts as number[][][])).map((polygon) => polygon.map(ring)),
  }));
}
