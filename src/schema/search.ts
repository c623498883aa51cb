// What editors teach the search: other words for the same thing, and answers that must come first.
import { z } from 'astro/zod';
import { field, line, refTo } from './fields.ts';
import { pageAddress } from './pages.ts';

const typed = field(z.array(line(60, 'Een woord of enkele woorden, zoals mensen ze intikken.', 'wijkagent')).min(1), 'Wat mensen intikken.', ['wijkagent']);

export const searchWords = z.strictObject({
  synonyms: field(z.array(z.strictObject({ words: typed, means: line(60, 'Het woord dat onze bladzijden gebruiken.', 'buurtinspecteur') })), 'Andere woorden voor hetzelfde.', []),
  pinned: field(
    z.array(
      z
        .strictObject({
          words: typed,
          say: line(120, 'Eén zin die het antwoord geeft.', 'Blokkeer uw paspoort eerst.'),
          contact: refTo('points', 'Wie men belt of bezoekt.', 'doc-stop').optional(),
          page: pageAddress('De bladzijde met de rest.', '/vragen/papieren/paspoort/').optional(),
        })
        .refine((p) => p.contact ?? p.page, { path: ['page'], message: '`contact` of `page`' }),
    ),
    'Antwoorden die bovenaan moeten staan.',
    [],
  ),
});
