// What the map data must hold, told as where it does not.
import { readRanges } from '#domain/address/ranges.ts';

export type Path = (string | number)[];

/** A place in a file where something else was expected. */
export interface Rule {
  path: Path;
  found: unknown;
  expected: string;
}

/** What the map of the neighbourhoods must hold. */
export function mapRules(json: unknown): Rule[] {
  const { type, features } = (json ?? {}) as { type?: unknown; features?: { properties?: Record<string, unknown>; geometry?: { type?: string } }[] };
  if (type !== 'FeatureCollection' || !Array.isArray(features) || !features.length) return [{ path: [], found: type, expected: 'een FeatureCollection met een vlak voor elke wijk' }];
  return features.flatMap(({ properties, geometry }, i) => {
    const at = ['features', i, 'properties'];
    return [
      ...(Number.isInteger(properties?.['wijknr']) ? [] : [{ path: [...at, 'wijknr'], found: properties?.['wijknr'], expected: 'het nummer van de wijk, een geheel getal' }]),
      ...(typeof properties?.['wijk'] === 'string' ? [] : [{ path: [...at, 'wijk'], found: properties?.['wijk'], expected: 'de naam van de wijk, tekst' }]),
      ...(/^(Multi)?Polygon$/.test(geometry?.type ?? '') ? [] : [{ path: ['features', i, 'geometry', 'type'], found: geometry?.type, expected: 'Polygon of MultiPolygon' }]),
    ];
  });
}

/** Numbers of one side that cannot be read, or undefined when they can. */
function unreadable(numbers: unknown): boolean {
  try {
    return numbers !== undefined && !(typeof numbers === 'string' && readRanges(numbers));
  } catch {
    return true;
  }
}

function numberRules(part: Record<string, unknown>, path: Path): Rule[] {
  return ['odd', 'even'].filter((side) => unreadable(part[side])).map((side) => ({ path: [...path, side], found: part[side], expected: 'huisnummers met hun wijk, zoals 1-51:7 53:6/7 53C-99:7' }));
}

/** What the list of streets must hold. */
export function streetRules(json: unknown): Rule[] {
  if (!Array.isArray(json) || !json.length) return [{ path: [], found: json, expected: 'een lijst van straten' }];
  return (json as Record<string, unknown>[]).flatMap((street, i) => {
    const parts = street['parts'];
    const placed = Array.isArray(parts) && parts.every((part) => typeof part?.wijken === 'object');
    return [
      ...['name', 'status'].filter((key) => typeof street[key] !== 'string').map((key) => ({ path: [i, key], found: street[key], expected: key === 'name' ? 'de naam van de straat, tekst' : 'current voor een straat die er is, of een ander woord' })),
      ...(parts === undefined || placed ? [] : [{ path: [i, 'parts'], found: parts, expected: 'een lijst van delen, elk met wijken en hun nummers' }]),
      ...(placed ? parts.flatMap((part, n) => numberRules(part, [i, 'parts', n])) : []),
    ];
  });
}

/** The small map that travels to phones must show the same neighbourhoods as the large one it is made from. */
export function smallMapRules(json: unknown, map: unknown): Rule[] {
  const numbers = (map as { features: { properties: { wijknr: number } }[] }).features.map(({ properties }) => properties.wijknr);
  const shapes = (json as { objects?: { wijken?: { geometries?: { id?: unknown }[] } } } | null)?.objects?.wijken?.geometries?.map(({ id }) => id);
  const right = shapes?.length === numbers.length && numbers.every((number) => shapes.includes(number));
  return right ? [] : [{ path: ['objects'], found: shapes, expected: `dezelfde wijken als geo/neighbourhoods.geojson: ${numbers.join(', ')}` }];
}
