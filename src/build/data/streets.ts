// The streets with their neighbourhoods and, by side, the numbers of their houses: from the addresses, the names of today and the lines on the map.
import { houseNumber, sideOf } from '#domain/address/house-number.ts';
import { band, neighbour, type Shape } from '#domain/address/locate.ts';
import { normalise } from '#domain/address/normalise.ts';
import { rangesOf, writeRanges, type House } from '#domain/address/ranges.ts';
import type { StreetRow } from '#domain/address/street-row.ts';
import type { Address } from './addresses.ts';
import type { Split, StreetName } from './sources.ts';

interface Input {
  addresses: Address[];
  shapes: Shape[];
  names: StreetName[];
  splits: Split[];
}

/** Names on the map that are no streets: a letter, paths that wait for a name, ramps for works, resting places, two names in one. */
const noise = /^(.|[A-Z]-[Ww]egel|Tijdelijke .*|Rustplaats .*|.* \/ .*)$/;
/** Names that only the older of the two maps knew: mostly bridges and squares. */
const dropped = 'osm2020-only';

/** The other team of a house: of the border within 20 m; or, where the house has no point of its own, of the nearest house of another team in its street. */
function borderOf(address: Address, street: Address[], shapes: Shape[]): number | undefined {
  const { point, method, neighbourhood, distance, label } = address;
  if (method === 'p') {
    if (!point || (distance ?? 0) > band) return undefined;
    const other = neighbour(point, neighbourhood, shapes);
    return other && other.distance < band ? other.neighbourhood : undefined;
  }
  const others = street.filter((each) => each.neighbourhood !== neighbourhood);
  const gap = (each: Address) => Math.abs(houseNumber(each.label).number - houseNumber(label).number);
  return method === 'n' && others.length ? others.reduce((best, each) => (gap(each) < gap(best) ? each : best)).neighbourhood : undefined;
}

function partOf(street: Address[], borders: Map<Address, number | undefined>) {
  const houses = street.map((address): House => ({ at: houseNumber(address.label), neighbourhood: address.neighbourhood, border: borders.get(address) }));
  const side = (name: 'odd' | 'even') => writeRanges(rangesOf(houses.filter(({ at }) => sideOf(at) === name)));
  const counts = [...Map.groupBy(street, ({ neighbourhood }) => neighbourhood)].map(([number, all]) => [String(number), all.length] as const);
  // Neighbourhoods keep the order of their numbers in the file; readers sort by houses.
  return { postcode: street[0]!.postcode, wijken: Object.fromEntries(counts), odd: side('odd'), even: side('even') };
}

/** A spelling without what makes no difference: capitals, accents, spaces and hyphens. */
const spelling = (name: string) => normalise(name).replaceAll(' ', '');

/** The name of today for an address: the half of a split street, or the name whose spelling this is. */
function namer(names: StreetName[], splits: Split[]): (address: Address) => string {
  const today = new Map(names.flatMap(({ name, alt = [] }) => [...alt, name].map((each) => [spelling(each), name] as const)));
  return ({ street, label }) => {
    const split = splits.find(({ name }) => name === street);
    return split ? split[sideOf(houseNumber(label))] : (today.get(spelling(street)) ?? street);
  };
}

function rowOf({ name, status, source, alt = [], wijken_share }: StreetName, addresses: Address[], borders: Map<Address, number | undefined>): StreetRow {
  const byPostcode = [...Map.groupBy(addresses, ({ postcode }) => postcode).values()].sort((a, b) => a[0]!.postcode - b[0]!.postcode);
  const others = alt.filter((each) => spelling(each) !== spelling(name) && !noise.test(each));
  return {
    name,
    status: status === 'current' ? 'current' : 'former',
    source: byPostcode.length ? 'crab' : source === 'crab' ? 'name-only' : (source ?? 'name-only'),
    ...(others.length ? { alt: others } : {}),
    ...(byPostcode.length ? { parts: byPostcode.map((street) => partOf(street, borders)) } : wijken_share ? { wijken_share } : {}),
  };
}

/** All streets in alphabetical order: those with houses, those that only the map knows, and names of before. */
export function buildStreets({ addresses, shapes, names, splits }: Input): StreetRow[] {
  const known = names.filter(({ name, status }) => status !== dropped && !noise.test(name));
  const nameOf = namer(known, splits);
  const houses = Map.groupBy(addresses, nameOf);
  // By the register's own street: the other half of a split street is where a house without a point may stand.
  const borders = new Map([...Map.groupBy(addresses, ({ street, postcode }) => `${street}|${postcode}`).values()].flatMap((street) => street.map((address) => [address, borderOf(address, street, shapes)] as const)));
  const splitNames = new Set(splits.map(({ name }) => name));
  const listed = new Set(known.map(({ name }) => name));
  const extra = [...houses.keys()].filter((name) => !listed.has(name)).map((name): StreetName => ({ name, status: 'current' }));
  const rows = [...known.filter(({ name }) => !splitNames.has(name)), ...extra].map((name) => rowOf(name, houses.get(name.name) ?? [], borders));
  const halves = splits.map(({ name, odd, even }): StreetRow => ({ name, status: 'former', source: 'split', means: [odd, even] }));
  return [...rows, ...halves].sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.name < b.name ? -1 : 1));
}

/** The streets as JSON, one a line, so that a change of one is a change of one line. */
export const writeStreets = (streets: StreetRow[]) => `[\n${streets.map((street) => JSON.stringify(street)).join(',\n')}\n]\n`;
