// The neighbourhoods' polygons: read whole, and packed small with their shared borders simplified together.
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Ring, Shape } from '#domain/address/locate.ts';
import type { PackedShapes } from '#domain/address/shapes.ts';

type Wijken = FeatureCollection<Polygon | MultiPolygon, { wijknr: number }>;

/** Corners whose triangle is smaller than this (square degrees, about 120 m²) go: as small as the file may be with every miss within 15 m of a border. */
const smallest = 1.5e-8;
/** Steps across the city: about 0.3 m each. */
const steps = 65_536;

/** The shapes of a GeoJSON file with the field `wijknr`. */
export function readShapes(geojson: string): Shape[] {
  return (JSON.parse(geojson) as Wijken).features.map(({ properties, geometry }) => ({
    neighbourhood: properties.wijknr,
    polygons: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Ring[][],
  }));
}

/** The same, small enough to travel (see `PackedShapes`). Every corner where three neighbourhoods meet stays. */
export function packShapes(geojson: string): PackedShapes {
  const all = JSON.parse(geojson) as Wijken;
  const features = all.features.map(({ properties, geometry }): Feature => ({ type: 'Feature', id: properties.wijknr, properties: null, geometry }));
  const whole = topology({ wijken: { type: 'FeatureCollection', features } as FeatureCollection }) as Topology<{ wijken: GeometryCollection }>;
  const { transform, arcs, objects } = quantize(simplify(presimplify(whole), smallest), steps);
  return { transform, arcs, objects: { wijken: { geometries: objects.wijken.geometries.map(({ id, type, ...rest }) => ({ id, type, arcs: (rest as { arcs: unknown }).arcs })) } } } as PackedShapes;
}
