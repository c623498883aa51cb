// The words of a report form: what it is for, what it is not for, and every question it asks. The type itself is code, in src/domain/report.
import { z } from 'astro/zod';
import { reportTypes } from '#domain/report/register.ts';
import { byName, field, line, provenance, refTo, words } from './fields.ts';
import { pageAddress } from './pages.ts';

const notFor = z
  .strictObject({
    text: line(200, 'Waarvoor dit formulier niet dient, en wat men dan doet.', 'Bent u bestolen? Doe dan aangifte.'),
    page: pageAddress('De bladzijde waar men dan moet zijn.', '/vragen/diefstal/diefstal/').optional(),
    contact: refTo('points', 'Of het contactgegeven waar men dan moet zijn.', '101').optional(),
  })
  .refine((n) => !(n.page && n.contact), { path: ['page'], message: '`page` of `contact`, en niet allebei' });

const fieldWords = z.strictObject({
  label: line(90, 'De vraag, zoals men ze aan de balie stelt.', 'Wat hebt u gezien?'),
  short: line(24, 'De vraag in hoogstens drie woorden, voor “Stap 2 van 5: waar?”.', 'waar?').optional(),
  hint: line(240, 'Wat het antwoord bruikbaar maakt, in een of twee zinnen.', 'Schrijf wat u zag en hoorde, niet wat u denkt.').optional(),
  example: line(120, 'Een antwoord dat iemand zou kunnen geven.', 'een witte bestelwagen, nummerplaat begint met 2-A').optional(),
  missing: line(140, 'Wat men moet doen als dit leeg blijft, werkwoord eerst.', 'Schrijf wat u gezien hebt.'),
  options: field(z.record(z.string(), line(80, 'Het antwoord waaruit men kiest.', 'Een verkeersbord')), 'De woorden van elke keuze, bij haar naam in de code.', { sign: 'Een verkeersbord' }).optional(),
});

/** The name of every question that any type asks. */
const asked = [...new Set(reportTypes.flatMap(({ fields }) => fields.map(({ id }) => id)))].sort();

const policy = z.strictObject({
  answerWithin: field(z.number().int().min(1).max(60), 'Binnen hoeveel werkdagen de zone een eerste antwoord belooft; zonder dit veld geldt het voorstel van de site.', 5).optional(),
  keepFor: field(z.number().int().min(1).max(3650), 'Hoeveel dagen na het afsluiten de melding bewaard blijft; zonder dit veld geldt het voorstel van de site.', 365).optional(),
  ...provenance,
});

export const reports = z.strictObject({
  ...words,
  type: field(z.enum(reportTypes.map(({ id }) => id) as [string, ...string[]]), 'Welk soort melding dit is.', 'nuisance'),
  order: field(z.number().int(), 'Plaats in de lijst van formulieren.', 10).default(100),
  for: line(120, 'Waarvoor dit formulier wel dient, in één regel.', 'Lawaai, hinderlijk parkeren of vernielingen in uw buurt.'),
  notFor: field(z.array(notFor).min(1).max(5), 'Waarvoor dit formulier niet dient. De eerste regel staat ook in de lijst van formulieren.', [{ text: 'Bent u bestolen? Doe dan aangifte.', page: '/vragen/diefstal/diefstal/' }]),
  next: field(z.array(line(160, 'Eén stap, in de tegenwoordige tijd.', 'Het Meldpunt leest uw melding.')).min(2).max(5), 'Wat er gebeurt na het versturen, in volgorde.', ['Het Meldpunt leest uw melding.']),
  fields: byName(asked, fieldWords, 'De woorden van elke vraag, bij haar naam in de code.'),
  policy: field(policy, 'Belofte en bewaartijd: waar ze vandaan komen, en of de zone ze bevestigd heeft.', { source: 'Voorstel van de site', checked: '2026-11-24', confirmed: false }),
});
