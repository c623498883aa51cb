// The zone itself and its figures: what another zone replaces first.
import { z } from 'astro/zod';
import { fact, field, line, refTo, source } from './fields.ts';

const attribution = z.strictObject({
  name: line(120, 'Welke gegevens.', 'Wijken'),
  licence: line(160, 'Onder welke licentie.', 'ODbL 1.0'),
  attribution: line(240, 'De verplichte vermelding.', 'Bron: Stad Voorbeeld'),
});

/** Whether clocks know it: the name of an area and a place in the tz database. */
function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('nl', { timeZone: name }));
  } catch {
    return false;
  }
}

export const zone = z.strictObject({
  number: z.coerce.string().meta({ description: 'Het nummer van de zone.', example: '9999' }),
  name: line(80, 'De volle naam.', 'Politiezone Voorbeeld'),
  wordmark: line(30, 'De naam in de kop van elke bladzijde.', 'Politie Voorbeeld'),
  city: line(40, 'De stad of streek, zoals in een zin.', 'Voorbeeld'),
  nis: z.coerce.string().meta({ description: 'De NIS-code van de gemeente.', example: '99999' }),
  language: field(z.enum(['nl', 'fr', 'de']), 'De taal van de zone.', 'nl'),
  timeZone: line(40, 'De tijdzone.', 'Europe/Brussels').refine(isTimeZone, 'een tijdzone die bestaat, zoals Europe/Brussels').default('Europe/Brussels'),
  url: field(z.url({ protocol: /^https?$/ }), 'Het adres waarop de site staat.', 'https://www.voorbeeld.be'),
  general: refTo('points', 'Het algemene nummer.', 'algemeen'),
  emergency: refTo('points', 'Het noodnummer.', '112'),
  urgent: refTo('points', 'Dringende politiehulp.', '101'),
  eloket: refTo('points', 'Het e-loket.', 'police-on-web').default('police-on-web'),
  headOffice: refTo('stations', 'Het hoofdkantoor.', 'hoofdcommissariaat'),
  otherZones: refTo('points', 'De website waar men de politie van een andere gemeente vindt; voor wie buiten de zone woont.', 'politie-belgie').optional(),
  officer: refTo('questions', 'De vraag die uitlegt wat de buurtinspecteur doet; op elke wijkbladzijde staat er een link naar.', 'buurt/buurtinspecteur').optional(),
  security: field(
    z.strictObject({
      contact: refTo('points', 'Waar iemand een zwakke plek in deze site meldt: telefoon, e-mail of website.', 'algemeen'),
      policy: field(z.url({ protocol: /^https$/, error: 'een webadres dat met https:// begint' }), 'De bladzijde met de afspraken voor wie meldt.', 'https://www.voorbeeld.be/beveiliging/').optional(),
    }),
    'Voor /.well-known/security.txt; zonder dit veld staat daar het algemene nummer.',
    { contact: 'algemeen' },
  ).optional(),
  quickExit: refTo('points', 'De neutrale website waar de knop om snel weg te gaan naartoe leidt.', 'snel-weg').optional(),
  motto: line(80, 'De leuze.', 'Uw politie, altijd nabij').optional(),
  owners: field(z.array(line(60, 'Een dienst die bladzijden bewaakt.', 'Communicatie')).min(1), 'De diensten die bladzijden bewaken.', ['Communicatie']),
  accessibility: fact({
    law: line(300, 'De wet waarop de toegankelijkheidsverklaring steunt.', 'Wet van 19 juli 2018'),
    complaintBody: line(300, 'Waar men terechtkan met een klacht.', 'De Ombudsman'),
  }),
  dataProtection: fact({
    authority: line(160, 'De toezichthouder.', 'Controleorgaan op de politionele informatie (COC)'),
    contact: refTo('points', 'Het contactgegeven van de toezichthouder.', 'coc'),
    controller: line(200, 'Wie verantwoordelijk is voor de verwerking.', 'Politiezone Voorbeeld'),
  }),
  dataSources: field(z.array(attribution), 'Open gegevens die de site gebruikt.', []),
});

export const figure = z.strictObject({
  title: line(80, 'Wat geteld is.', 'Fietsdiefstallen'),
  description: line(240, 'Wat de tekening toont, voor wie ze niet ziet.', 'Staven van 2019 tot 2023.'),
  meaning: line(300, 'Wat het betekent en wat niet.', 'Niet elke diefstal wordt aangegeven.'),
  unit: line(30, 'Wat de getallen tellen, meervoud.', 'aangiften'),
  kind: field(z.enum(['bars', 'line', 'shares']), 'Soort tekening.', 'bars'),
  points: field(
    z.array(z.strictObject({ label: z.coerce.string().meta({ description: 'Naam van het punt.', example: '2019' }), value: field(z.number().nonnegative(), 'De waarde.', 2623) })).min(2).refine((points) => new Set(points.map(({ label }) => label)).size === points.length, 'elke naam één keer'),
    'De waarden.',
    [{ label: '2019', value: 2623 }],
  ),
  sources: field(z.array(source).min(1), 'Waar de cijfers vandaan komen.', []),
});

