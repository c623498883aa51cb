// The city drawn from its own neighbourhoods: simplified together, so that shared borders stay shared.
import { readFileSync, statSync } from 'node:fs';
import { geoArea, geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh, neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { contentDir } from '#schema/collections.ts';

interface Properties {
  wijknr: number;
  wijk: string;
}
type Wijken = FeatureCollection<Polygon | MultiPolygon, Properties>;

export interface MapShape {
  number: number;
  name: string;
  /** SVG path data */
  d: string;
  /** the middle of the shape, for a label or a zoom */
  centre: [number, number];
  bounds: [[number, number], [number, number]];
  /** every ring of the shape as points of the drawing */
  rings: [number, number][][];
  /** numbers of the neighbourhoods beside it */
  beside: number[];
}

export interface CityMap {
  width: number;
  height: number;
  shapes: MapShape[];
  /** all borders, each drawn once, as one path */
  borders: string;
}

const file = `${contentDir}/geo/neighbourhoods.geojson`;

function load(): Wijken {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Wijken;
  } catch (error) {
    throw new Error(`${file} ontbreekt of is geen geldige GeoJSON. Zet het bestand terug (kolommen wijknr en wijk, WGS84).\n${(error as Error).message}`);
  }
}

export interface Drawing {
  /** units of the drawing from west to east */
  width: number;
  /** the share of points to keep, from 0 to 1 */
  detail: number;
}

const drawn = new Map<string, CityMap>();

/** The drawing of the city, made once for all pages that show the same, and again when the file has changed. */
export function drawCity(drawing: Drawing): CityMap {
  const key = JSON.stringify([drawing, statSync(file, { throwIfNoEntry: false })?.mtimeMs]);
  const map = drawn.get(key) ?? draw(drawing);
  drawn.set(key, map);
  return map;
}

function draw({ width, detail }: Drawing): CityMap {
  const wijken = load();
  const topo = presimplify(topology({ wijken }) as unknown as Topology<{ wijken: GeometryCollection<Properties> }>);
  const simple = simplify(topo, quantile(topo, detail));
  const shapes = feature(simple, simple.objects.wijken) as Wijken;
  const wound = { ...shapes, features: shapes.features.map(rewind) };
  const projection = geoMercator().fitWidth(width, wound);
  const path = geoPath(projection).digits(0);
  const beside = neighbors(simple.objects.wijken.geometries);
  const number = (i: number) => wound.features[i]!.properties.wijknr;
  const ringsOf = ({ geometry: g }: Feature<Polygon | MultiPolygon>) => (g.type === 'Polygon' ? g.coordinates : g.coordinates.flat()).map((ring) => ring.map((point) => projection(point as [number, number])!));
  return {
    width,
    height: Math.ceil(path.bounds(wound)[1][1]),
    borders: path(mesh(simple, simple.objects.wijken)) ?? '',
    shapes: wound.features
      .map((f, i) => ({ number: f.properties.wijknr, name: f.properties.wijk, d: path(f) ?? '', centre: path.centroid(f), bounds: path.bounds(f), rings: ringsOf(f), beside: beside[i]!.map(number) }))
      .sort((a, b) => a.number - b.number),
  };
}

/** d3 reads a ring by its winding on the sphere (clockwise is inside); data wound the other way would cover the rest of the globe. */
function rewind<F extends Feature<Polygon | MultiPolygon>>(f: F): F {
  if (geoArea(f) < 2 * Math.PI) return f;
  const turn = (rings: number[][][]) => rings.map((ring) => [...ring].reverse());
  const { geometry: g } = f;
  return { ...f, geometry: g.type === 'Polygon' ? { ...g, coordinates: turn(g.coordinates) } : { ...g, coordinates: g.coordinates.map(turn) } };
}
