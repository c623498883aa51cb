// "Wie doet wat": matters in citizens' words, with who handles each and the way there.
import { z } from 'astro/zod';
import { field, line, refTo, words } from './fields.ts';
import { pageAddress } from './pages.ts';

const matter = z
  .strictObject({
    matter: line(60, 'De zaak, in de woorden van burgers.', 'Kapotte straatlamp'),
    words: field(z.array(line(60, 'Een ander woord dat mensen intikken.', 'lantaarn stuk')).min(1).max(8), 'Andere woorden.', ['lantaarn stuk']),
    who: field(z.enum(['police', 'city', 'province', 'federal', 'other']), 'Wie dit behandelt.', 'city'),
    body: line(60, 'De naam van die dienst.', 'Stad Voorbeeld'),
    contact: refTo('points', 'Het contactgegeven.', 'stad').optional(),
    page: pageAddress('Een bladzijde van deze site die meer zegt.', '/vragen/buurt/sluikstort/').optional(),
    note: line(200, 'Wat er nog toe doet, in een of twee zinnen.', 'Is het gevaarlijk? Bel dan eerst.').optional(),
    urgent: refTo('points', 'Wie men eerst belt als het nu gebeurt.', '101').optional(),
  })
  .refine((m) => m.contact ?? m.page, { path: ['contact'], message: '`contact` of `page`: een weg erheen' });

const { title, description, owner, reviewed, reviewBy, sources } = words;
export const whoDoesWhat = z.strictObject({ title, description, owner, reviewed, reviewBy, sources, matters: field(z.array(matter).min(1), 'De zaken, op alfabet.', []) });
