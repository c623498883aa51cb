// npm run data: makes the small files of content/geo from the open data. All from what is kept there: npm run data
// With new files of the city or the register: npm run data -- --from <folder>. Another zone: CONTENT_DIR. Elsewhere: --to <folder>.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '#schema/collections.ts';
import { pack, writeAddresses, readAddresses } from './addresses.ts';
import { packShapes, readShapes } from './shapes.ts';
import { readSources } from './sources.ts';
import { buildStreets, writeStreets } from './streets.ts';

const { from = process.env['GEO_SOURCE'] || undefined, to } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } }).values;
const kept = join(contentDir, 'geo');
const target = to ?? kept;

try {
  const sources = readSources(kept, from);
  const shapes = readShapes(sources.neighbourhoods);
  const addresses = readAddresses(sources.addresses, shapes, sources.redrawn);
  const streets = buildStreets({ addresses, shapes, names: sources.names, splits: sources.splits });
  const files: Record<string, string | Uint8Array> = {
    'neighbourhoods.geojson': sources.neighbourhoods,
    'neighbourhoods.topo.json': `${JSON.stringify(packShapes(sources.neighbourhoods))}\n`,
    'addresses.csv.br': pack(writeAddresses(addresses)),
    'streets.json': writeStreets(streets),
  };
  mkdirSync(target, { recursive: true });
  for (const [name, data] of Object.entries(files)) writeFileSync(join(target, name), data);
  console.log(`${addresses.length} adressen, ${streets.length} straatnamen en ${shapes.length} wijken staan in ${target}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
