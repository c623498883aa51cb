// Where and how people reach someone: numbers and addresses, stations, neighbourhoods. The only home of such facts.
import { z } from 'astro/zod';
import { isSpan, spanPattern, weekdays } from '#domain/hours.ts';
import { day, fact, field, line, provenance, refTo } from './fields.ts';

/** A phone number as read aloud: groups of digits with a space between, `+` and the country first where it is foreign. */
export const phonePattern = /^(\+\d{2,3} )?\d{1,5}( \d{2,4}){0,4}$/;

/** A website in the open: no name or password before the host, and nothing a browser would have to guess. */
const website = z.url({ protocol: /^https$/, error: 'een webadres dat met https:// begint' }).regex(/^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/, 'een webadres zonder spaties, en zonder naam of wachtwoord voor de website');

const values = {
  phone: z.string().regex(phonePattern, 'een telefoonnummer in groepen, zoals 012 34 56 78'),
  sms: z.string().regex(phonePattern, 'een nummer voor sms, zoals 112'),
  email: z.email('een e-mailadres, zoals naam@voorbeeld.be'),
  website,
  app: website,
  address: z.string().regex(/^[^,]+ \d+\w*, [1-9]\d{3} \D+$/, 'straat en nummer, postcode en gemeente, zoals Kerkstraat 12, 9000 Voorbeeld'),
};

/** What a contact point can be. */
export const pointKinds: string[] = Object.keys(values);

export const point = z
  .strictObject({
    kind: field(z.enum(Object.keys(values) as (keyof typeof values)[]), 'Wat voor gegeven dit is.', 'phone'),
    label: line(80, 'Wie of wat men bereikt.', 'Dringende politiehulp'),
    value: z.coerce.string().meta({ description: 'Het nummer zoals men het voorleest, het e-mailadres, het webadres of het postadres.', example: '012 34 56 78' }),
    use: line(240, 'Wanneer u dit gebruikt, in één zin.', 'Bel als u dringend politie nodig hebt.'),
    avoid: line(240, 'Wanneer u dit niet gebruikt, en wat dan wel.', 'Is het niet dringend? Bel dan het algemene nummer.').optional(),
    hours: line(120, 'Wanneer er iemand antwoordt, alleen als dat zeker is.', 'dag en nacht').optional(),
    group: field(z.enum(['nood', 'hulp', 'papieren', 'politie', 'stad', 'toezicht', 'info']), 'In welke lijst dit staat.', 'nood'),
    order: field(z.number().int().nonnegative(), 'Plaats in de lijst: laag komt eerst.', 20),
    ...provenance,
  })
  .superRefine((data, context) => {
    const result = values[data.kind].safeParse(data.value);
    if (!result.success) context.addIssue({ code: 'custom', path: ['value'], message: result.error.issues[0]!.message, input: data.value });
  });

const spans = field(
  z.array(z.string().regex(spanPattern, 'begin en einde als 09:00-12:00').refine(isSpan, 'begin en einde als 09:00-12:00, het einde na het begin')),
  'De uren waarop de deur open is; leeg betekent gesloten.',
  ['09:00-12:00', '13:00-17:00'],
);

const hours = fact({
  always: field(z.boolean(), 'Dag en nacht open, ook op feestdagen.', true).optional(),
  week: field(z.strictObject(Object.fromEntries(weekdays.map((d) => [d, spans.optional()]))), 'De gewone week, per dag.', { mo: ['09:00-12:00'] }).optional(),
  exceptions: field(
    z.array(
      z
        .strictObject({
          from: day('De eerste dag van de uitzondering.'),
          to: day('De laatste dag van de uitzondering.'),
          open: spans.default([]),
          note: line(120, 'Waarom de uren anders zijn.', 'Brugdag').optional(),
        })
        .refine((e) => e.from <= e.to, { path: ['to'], message: 'een dag die niet voor `from` valt' }),
    ),
    'Dagen met andere uren dan gewoonlijk.',
    [],
  ).optional(),
  holidays: field(z.enum(['open', 'closed']), 'Of de deur open is op wettelijke feestdagen.', 'closed').optional(),
  note: line(200, 'Een zin bij de uren.', 'Dringende zaken kunnen altijd.').optional(),
}).refine((h) => h.always || h.week, { path: ['week'], message: '`always: true` of een `week` met uren' });

const told = (sentence: string, example: string) => fact({ text: line(300, sentence, example) });

export const station = z.strictObject({
  name: line(80, 'De naam van het commissariaat.', 'Wijkcommissariaat Noord'),
  short: line(200, 'Wat men hier kan doen, in één zin.', 'Het hoofdkantoor, dag en nacht open.'),
  kind: field(z.enum(['head-office', 'station', 'police-point']), 'Wat voor kantoor dit is.', 'station'),
  order: field(z.number().int().nonnegative(), 'Plaats in de lijst.', 1),
  address: fact({
    street: line(80, 'De straat.', 'Kerkstraat'),
    number: z.coerce.string().meta({ description: 'Het huisnummer.', example: '12' }).optional(),
    postcode: z.coerce.string().regex(/^[1-9]\d{3}$/, 'een postcode van vier cijfers').meta({ description: 'De postcode.', example: '9000' }),
    place: line(60, 'De gemeente.', 'Voorbeeld'),
    part: line(60, 'De deelgemeente, als die er is.', 'Dorp').optional(),
  }).optional(),
  location: fact({
    lat: field(z.number().min(49).max(52), 'Breedtegraad (WGS84).', 51.05),
    lon: field(z.number().min(2).max(7), 'Lengtegraad (WGS84).', 3.7),
  }).optional(),
  hours: hours.optional(),
  appointment: told('Wat op afspraak is en wat niet.', 'Voor een aangifte maakt u een afspraak.').optional(),
  phone: refTo('points', 'Het nummer van dit kantoor: de naam van een bestand in content/contact/points.', 'algemeen'),
  covers: told('Welk deel van de stad hier terechtkan.', 'De dorpen ten noorden van het kanaal.').optional(),
});

const houseNumbers = (description: string, example: number) => field(z.number().int().min(1).max(9999), description, example);

/** Houses that a team covers although they lie in another neighbourhood on the map. */
const exception = fact({
  street: line(80, 'De straat, zoals ze vandaag heet.', 'Kerkstraat'),
  postcode: z.coerce.string().regex(/^[1-9]\d{3}$/, 'een postcode van vier cijfers').meta({ description: 'De postcode, als de straat er meer dan een heeft.', example: '9050' }).optional(),
  side: field(z.enum(['odd', 'even', 'both']), 'Welke kant van de straat: odd (oneven), even of both (beide).', 'odd'),
  from: houseNumbers('Het eerste huisnummer.', 1),
  to: houseNumbers('Het laatste huisnummer; letters en bussen horen erbij.', 51),
}).refine((e) => e.from <= e.to, { path: ['to'], message: 'een nummer dat niet voor `from` komt' });

/** A village or former municipality inside the neighbourhood that people still name as their place. */
const village = fact({
  name: line(80, 'De naam, zoals mensen hem achter hun adres zetten.', 'Kerkdorp'),
  postcode: z.coerce.string().regex(/^[1-9]\d{3}$/, 'een postcode van vier cijfers').meta({ description: 'De postcode.', example: '9050' }),
});

export const neighbourhood = z.strictObject({
  name: line(80, 'De naam van de wijk.', 'Centrum'),
  number: field(z.number().int().positive(), 'Het nummer van de wijk in de kaart.', 18),
  district: line(60, 'Het stadsdeel.', 'Oost'),
  postcodes: field(z.array(z.coerce.string().regex(/^[1-9]\d{3}$/, 'een postcode van vier cijfers')), 'De postcodes die in de wijk voorkomen.', ['9050']),
  villages: field(z.array(village), 'Dorpen en vroegere gemeenten die in deze wijk liggen.', []).optional(),
  station: fact({ id: refTo('stations', 'Het commissariaat: de naam van een bestand in content/contact/stations.', 'noord') }).optional(),
  exceptions: field(z.array(exception), 'Huizen in een andere wijk die dit team toch bedient; ze gaan voor op de kaart.', []).optional(),
});
