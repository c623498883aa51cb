// The official addresses with their neighbourhood; what the register leaves out (`wijknr` and the columns behind it) is worked out here.
import { brotliCompressSync, constants } from 'node:zlib';
import { houseNumber, sideOf } from '#domain/address/house-number.ts';
import { metres } from '#domain/address/ground.ts';
import { inside, type Shape } from '#domain/address/locate.ts';
import { columnsIn, readCsv, writeCsv } from './csv.ts';
import { areDegrees, isHouseNumber, SourceFault } from './source-faults.ts';

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

/** Metres outside every neighbourhood at which a point is wrong, not a house at the edge. */
const outside = 1000;

/** What is wrong with a row, in words; nothing where it is an address. */
function faultOf(row: Record<string, string>, { postcode, point: { lon, lat } }: { postcode: number; point: { lon: number; lat: number } }, numbers: Set<number>): string | undefined {
  const { street, housenumber = '', wijknr, wijk_method: method = '' } = row;
  if (!street || !housenumber || !(postcode > 999) || !Number.isInteger(postcode) || Number.isNaN(lon) || Number.isNaN(lat)) return `${JSON.stringify(row)} is geen adres met street, postcode, housenumber, lon en lat.`;
  if (!isHouseNumber(housenumber)) return `“${housenumber}” is geen huisnummer, zoals 12, 12A, 63_1 of B110. Zet een bus niet in deze kolom.`;
  if (!row['lon'] !== !row['lat']) return `${JSON.stringify(row)}: lon en lat staan er allebei, of geen van beide.`;
  if (!areDegrees(lon, lat)) return `lon ${row['lon']} en lat ${row['lat']} zijn geen graden (WGS84). Zet de punten om, bijvoorbeeld van Lambert naar EPSG:4326.`;
  if (wijknr && method && !numbers.has(Number(wijknr))) return `wijknr ${wijknr} staat niet op de kaart.`;
  return wijknr && method && !/^[psn]$/.test(method) ? `wijk_method “${method}” is geen p, s of n.` : undefined;
}

function fromRow(row: Record<string, string>, line: number, numbers: Set<number>): Located {
  const postcode = Number(row['postcode']);
  const point = { lon: Number(row['lon']), lat: Number(row['lat']) };
  const fault = faultOf(row, { postcode, point }, numbers);
  if (fault) throw new SourceFault(`Adressen, regel ${line}: ${fault}`);
  return {
    street: row['street']!,
    postcode,
    label: row['housenumber']!,
    ...(row['lon'] ? { point } : {}),
    ...(row['wijknr'] && row['wijk_method'] ? { neighbourhood: Number(row['wijknr']), method: row['wijk_method'] as Address['method'] } : {}),
    ...(row['m_to_wijk_boundary'] ? { distance: Number(row['m_to_wijk_boundary']) } : {}),
  };
}

/** Gives an address with a point its neighbourhood; a point just outside all of them takes the nearest. */
function place(address: Located, line: number, shapes: Shape[]): Located {
  const { point } = address;
  if (!point || address.neighbourhood !== undefined) return address;
  const away = (shape: Shape) => metres(point, shape.polygons.flat());
  const within = shapes.find((shape) => inside(point, shape));
  const home = within ?? [...shapes].sort((a, b) => away(a) - away(b))[0]!;
  if (!within && away(home) > outside) throw new SourceFault(`Adressen, regel ${line}: ${address.street} ${address.label} (lon ${point.lon}, lat ${point.lat}) ligt meer dan 1 km buiten alle wijken. Zijn lon en lat verwisseld, of is dit een andere gemeente?`);
  return { ...address, neighbourhood: home.neighbourhood, method: 'p', distance: Math.floor(away(home)) };
}

/** An address without a point: the neighbourhood of its whole street, or of the nearest number on its side (of the other side, where its own has none). */
function borrow(address: Located, placed: Located[]): Address {
  if (address.neighbourhood !== undefined) return address as Address;
  if (!placed.length) throw new SourceFault(`Adressen: geen enkel huis in ${address.street} (${address.postcode}) heeft een plaats (lon, lat).`);
  const one = new Set(placed.map(({ neighbourhood }) => neighbourhood)).size === 1;
  const at = houseNumber(address.label);
  const gap = (other: Located) => Math.abs(houseNumber(other.label).number - at.number) + (sideOf(houseNumber(other.label)) === sideOf(at) ? 0 : 10_000);
  const near = placed.reduce((best, each) => (gap(each) < gap(best) ? each : best));
  return { ...address, neighbourhood: near.neighbourhood!, method: one ? 's' : 'n' };
}

/**
 * The addresses of a CSV file; `afresh` works out every neighbourhood, also where the file names one.
 * Throws in words for editors when a column is missing or a row is no address.
 */
export function readAddresses(csv: string, shapes: Shape[], afresh = false): Address[] {
  const found = columnsIn(csv);
  const missing = required.filter((name) => !found.includes(name));
  if (missing.length) throw new SourceFault(`De adressen missen de kolom ${missing.join(', ')}. Nodig zijn: ${required.join(', ')}; de andere (${columns.slice(5).join(', ')}) mogen ontbreken. Gevonden: ${found.join(', ')}. Scheid de kolommen met een komma.`);
  const rows = readCsv(csv);
  if (!rows.length) throw new SourceFault('De adressen hebben kolommen, maar geen enkele rij.');
  const numbers = new Set(shapes.map(({ neighbourhood }) => neighbourhood));
  const once = new Set<string>();
  const located = rows.flatMap((row, i) => {
    const address = fromRow(afresh ? { ...row, wijknr: '', wijk_method: '', m_to_wijk_boundary: '' } : row, i + 2, numbers);
    const house = `${address.street}|${address.postcode}|${address.label}`;
    // A register that writes a row for each box names a house more than once.
    if (once.has(house)) return [];
    once.add(house);
    return [place(address, i + 2, shapes)];
  });
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
