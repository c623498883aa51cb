// The official addresses with their neighbourhood; what the register leaves out (`wijknr` and the columns behind it) is worked out here.
import { brotliCompressSync, constants } from 'node:zlib';
import { houseNumber, sideOf } from '#domain/address/house-number.ts';
import { metres } from '#domain/address/ground.ts';
import { inside, type Shape } from '#domain/address/locate.ts';
import { readCsv, writeCsv } from './csv.ts';

export interface Address {
  street: string;
  postcode: number;
  /** as the register writes it: 12, 12A, B110 */
  label: string;
  point?: { lon: number; lat: number };
  neighbourhood: number;
  /** `p` own point; `s` no point, its whole street lies in one neighbourhood; `n` no point, taken from the nearest number on its side */
  method: 'p' | 's' | 'n';
  /** metres from the own point to the border of its neighbourhood */
  distance?: number;
}

const columns = ['street', 'postcode', 'housenumber', 'lon', 'lat', 'wijknr', 'wijk_method', 'm_to_wijk_boundary'];
const required = columns.slice(0, 5);

type Located = Pick<Address, 'street' | 'postcode' | 'label' | 'point'> & Partial<Address>;

function fromRow(row: Record<string, string>, line: number): Located {
  const postcode = Number(row['postcode']);
  const [lon, lat] = [row['lon'], row['lat']].map((text) => (text ? Number(text) : undefined));
  if (!row['street'] || !row['housenumber'] || !Number.isInteger(postcode) || Number.isNaN(lon) || Number.isNaN(lat)) throw new Error(`Adressen, regel ${line}: ${JSON.stringify(row)} is geen adres met street, postcode, housenumber, lon en lat.`);
  return {
    street: row['street'],
    postcode,
    label: row['housenumber'],
    ...(lon !== undefined && lat !== undefined ? { point: { lon, lat } } : {}),
    ...(row['wijknr'] && row['wijk_method'] ? { neighbourhood: Number(row['wijknr']), method: row['wijk_method'] as Address['method'] } : {}),
    ...(row['m_to_wijk_boundary'] ? { distance: Number(row['m_to_wijk_boundary']) } : {}),
  };
}

/** Gives an address with a point its neighbourhood; a point outside all of them takes the nearest. */
function place(address: Located, shapes: Shape[]): Located {
  const { point } = address;
  if (!point || address.neighbourhood !== undefined) return address;
  const away = (shape: Shape) => metres(point, shape.polygons.flat());
  const home = shapes.find((shape) => inside(point, shape)) ?? [...shapes].sort((a, b) => away(a) - away(b))[0]!;
  return { ...address, neighbourhood: home.neighbourhood, method: 'p', distance: Math.floor(away(home)) };
}

/** An address without a point: the neighbourhood of its whole street, or of the nearest number on its side (of the other side, where its own has none). */
function borrow(address: Located, placed: Located[]): Address {
  if (address.neighbourhood !== undefined) return address as Address;
  if (!placed.length) throw new Error(`Adressen: geen enkel huis in ${address.street} (${address.postcode}) heeft een plaats (lon, lat).`);
  const one = new Set(placed.map(({ neighbourhood }) => neighbourhood)).size === 1;
  const at = houseNumber(address.label);
  const gap = (other: Located) => Math.abs(houseNumber(other.label).number - at.number) + (sideOf(houseNumber(other.label)) === sideOf(at) ? 0 : 10_000);
  const near = placed.reduce((best, each) => (gap(each) < gap(best) ? each : best));
  return { ...address, neighbourhood: near.neighbourhood!, method: one ? 's' : 'n' };
}

const bare = ({ street, postcode, label, point }: Located): Located => ({ street, postcode, label, point });

/**
 * The addresses of a CSV file; `afresh` works out every neighbourhood, also where the file names one.
 * Throws in words for editors when a column is missing or a row is no address.
 */
export function readAddresses(csv: string, shapes: Shape[], afresh = false): Address[] {
  const rows = readCsv(csv);
  const missing = required.filter((name) => !(name in (rows[0] ?? {})));
  if (missing.length) throw new Error(`De adressen missen de kolom ${missing.join(', ')}. Nodig zijn: ${required.join(', ')}; de andere (${columns.slice(5).join(', ')}) mogen ontbreken.`);
  const located = rows.map((row, i) => fromRow(row, i + 2)).map((address) => place(afresh ? bare(address) : address, shapes));
  const placed = Map.groupBy(located.filter(({ point, neighbourhood }) => point && neighbourhood !== undefined), ({ street, postcode }) => `${street}|${postcode}`);
  return located.map((address) => borrow(address, placed.get(`${address.street}|${address.postcode}`) ?? []));
}

/** The addresses as CSV, with every column filled in. */
export function writeAddresses(addresses: Address[]): string {
  return writeCsv(
    columns,
    addresses.map(({ street, postcode, label, point, neighbourhood, method, distance }) => [street, `${postcode}`, label, `${point?.lon ?? ''}`, `${point?.lat ?? ''}`, `${neighbourhood}`, method, `${distance ?? ''}`]),
  );
}

/** Text packed as small as Brotli can; takes some seconds for all addresses of a city. */
export function pack(text: string): Uint8Array {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
}
