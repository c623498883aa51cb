// A small made-up zone to look addresses up in.
import { createFinder } from '#domain/address/create-finder.ts';
import { withExceptions, type Exception } from '#domain/address/exceptions.ts';
import { indexFiles } from '#domain/address/index-files.ts';
import { withNumbered } from '#domain/address/placed-street.ts';
import { placedStreet, type StreetRow } from '#domain/address/street-row.ts';

const rows: StreetRow[] = [
  { name: 'Torenlaan', status: 'current', parts: [{ postcode: 9998, wijken: { 1: 20 }, odd: '1-19:1', even: '2-20:1' }] },
  { name: 'Oude Torenlaan', status: 'current', parts: [{ postcode: 9998, wijken: { 1: 4 }, odd: '1-7:1', even: '' }] },
  { name: 'Molenrakdijk', status: 'current', parts: [{ postcode: 9998, wijken: { 1: 10, 2: 20 }, odd: '1-9:1 11-13:1/2 15-29C:2', even: '2-30:2' }] },
  { name: 'Grensweg', status: 'current', parts: [{ postcode: 9998, wijken: { 3: 6 }, odd: '1-11:3/2', even: '2-12:3' }] },
  { name: 'Zilverdreef', status: 'current', alt: ['Zilverendreef'], parts: [{ postcode: 9997, wijken: { 2: 5 }, odd: '1-9:2', even: '' }, { postcode: 9998, wijken: { 1: 9 }, odd: '5-29:1', even: '2-8:1' }] },
  { name: 'Kwikstraat', status: 'current', parts: [{ postcode: 9997, wijken: { 3: 5 }, odd: '1-9:3', even: '' }, { postcode: 9998, wijken: { 3: 9 }, odd: '1-29:3', even: '' }] },
  { name: 'Dwarsdreef', status: 'current', parts: [{ postcode: 9997, wijken: { 3: 5 }, odd: '', even: '20-30:3' }, { postcode: 9998, wijken: { 1: 9, 2: 1 }, odd: '', even: '2-10:1 12:2' }] },
  { name: 'Vlietkade', status: 'current', wijken_share: { 3: 0.4, 1: 0.6 } },
  { name: 'Sluispad', status: 'current', wijken_share: { 2: 1 } },
  { name: 'Eendenpad', status: 'current' },
  { name: 'Ring 4', status: 'current', wijken_share: { 2: 1 } },
  { name: 'Beek', status: 'former', means: ['Beek Links', 'Beek Rechts'] },
  { name: 'Beek Links', status: 'current', parts: [{ postcode: 9998, wijken: { 1: 9 }, odd: '1-99:1', even: '' }] },
  { name: 'Beek Rechts', status: 'current', parts: [{ postcode: 9998, wijken: { 2: 9 }, odd: '', even: '2-98:2' }] },
  { name: 'Prins Kwik II-laan', status: 'former', parts: [{ postcode: 9998, wijken: { 1: 3 }, odd: '1-5:1', even: '' }] },
  { name: 'Sint-Kwiklaan', status: 'current', parts: [{ postcode: 9998, wijken: { 1: 3 }, odd: '1-5:1', even: '' }] },
  { name: 'Burgemeester Jan Torenplein', status: 'current', parts: [{ postcode: 9998, wijken: { 1: 3 }, odd: '1-5:1', even: '' }] },
  { name: 'Molenrakstraat', status: 'current', parts: [{ postcode: 9998, wijken: { 2: 3 }, odd: '1-5:2', even: '' }] },
  { name: 'Letterhof', status: 'current', parts: [{ postcode: 9998, wijken: { 1: 3, 2: 2 }, odd: '', even: 'A:1 A4:2 4-6:1 8:1 8A:2' }] },
];

export const places = { torenstad: [9997, 9998], molenrak: [9997] };

/** The streets with what editors add. */
export const madeUp = (exceptions: Exception[] = []) => withNumbered(withExceptions(rows.map(placedStreet), exceptions));

/** The files of the made-up zone as a page fetches them, what was fetched, and a switch that cuts the line. */
export function madeUpFiles(exceptions: Exception[] = []) {
  const files = indexFiles(madeUp(exceptions));
  const fetched: string[] = [];
  const line = { cut: false };
  const load = (file: string): Promise<unknown> => {
    if (line.cut || !files.has(file)) return Promise.reject(new Error(`${file} did not come`));
    fetched.push(file);
    return Promise.resolve(JSON.parse(JSON.stringify(files.get(file))));
  };
  return { load, fetched, line };
}

/** A finder in the made-up zone. */
export function madeUpFinder(exceptions: Exception[] = []) {
  const { load, fetched, line } = madeUpFiles(exceptions);
  return { finder: createFinder({ load, places }), fetched, line };
}
