// npm run agenda: what appears today, what is over, and what someone must look at, as the text of one issue. Publishes nothing.
//   -- --format=json   as data     -- --online   asks websites of others too, one question at a time
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '#schema/collections.ts';
import { agendaOf } from './agenda/agenda.ts';
import { sayAgenda } from './agenda/markdown.ts';
import { lookOutside, outsideLinks } from './agenda/outside.ts';
import { readSite, todayInBelgium } from './base/site.ts';

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({ options: { format: { type: 'string' }, online: { type: 'boolean' }, today: { type: 'string' }, dist: { type: 'string' } } }).values;
  } catch {
    return refuse(`Dit ken ik niet: ${process.argv.slice(2).join(' ')}. Kies uit --format, --online, --today, --dist.`);
  }
}

const { format = 'markdown', online, today = todayInBelgium(), dist = process.env['OUT_DIR'] ?? 'dist' } = options();
if (!['markdown', 'json'].includes(format)) refuse(`--format=${format}: kies markdown of json.`);

const site = readSite({ content: contentDir, dist: existsSync(join(dist, 'index.html')) ? dist : undefined, today });
const zone = site.files.find(({ collection }) => collection === 'zone')?.data as { url?: string } | undefined;
const manners = { userAgent: `politiezone-linkcontrole (+${zone?.url ?? 'onbekend'})`, wait: 1_000, limit: 15_000 };
const agenda = agendaOf(site, online ? await lookOutside(outsideLinks(site), manners) : []);
console.log(format === 'json' ? JSON.stringify(agenda, null, 2) : sayAgenda(agenda));
