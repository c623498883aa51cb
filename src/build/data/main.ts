// npm run data: makes the small files of content/geo from the open data. All from what is kept there: npm run data
// With new files of the city or the register: npm run data -- --from <folder>. Another zone: CONTENT_DIR. Elsewhere: --to <folder>.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '#schema/collections.ts';
import { pack, writeAddresses, readAddresses } from './addresses.ts';
import { packShapes, readShapes } from './shapes.ts';
import { readSources } from './sources.ts';
import { SourceFault } from './source-faults.ts';
import { buildStreets, writeStreets } from './streets.ts';

/** What the command was told; throws a `SourceFault` for an option that it does not know. */
function told() {
  try {
    return parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } }).values;
  } catch (error) {
    throw new SourceFault(`${(error as Error).message}\nZo gaat het: npm run data -- --from <map met nieuwe bestanden> --to <map voor wat gemaakt wordt>`);
  }
}

try {
  const { from = process.env['GEO_SOURCE'] || undefined, to } = told();
  const kept = join(contentDir, 'geo');
  const target = to ?? kept;
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
  if (!(error instanceof SourceFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
