// npm run check:release: every fact the zone has not confirmed. The site is not published while any stands.
import { readContent } from '#build/content/read.ts';
import { contentDir } from '#schema/collections.ts';
import { sayUnconfirmed, unconfirmedIn } from './base/unconfirmed.ts';

const facts = unconfirmedIn(readContent(contentDir));
if (facts.length > 0) {
  console.log(`${sayUnconfirmed(facts)}\n`);
  process.exitCode = 1;
}
const files = new Set(facts.map(({ path }) => path)).size;
console.log(facts.length === 0 ? 'Elk feit is bevestigd: de site mag gepubliceerd worden.' : `Nog niet bevestigd: ${facts.length} (bestanden: ${files}). Laat de zone elk feit nakijken en schrijf dan \`confirmed: true\`.`);
