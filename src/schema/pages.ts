// Words: pages, questions with their rubrics, news.
import { z } from 'astro/zod';
import { day, field, line, refTo, words } from './fields.ts';
import { signLanguage } from './sign-language.ts';
import { statement } from './statement.ts';

const address = z.string().regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'een adres van deze site, zoals /contact/');
export const pageAddress = (sentence: string, example: string) => field(address, sentence, example);
export const shortLines = field(z.array(line(100, 'Eén regel, werkwoord eerst.', 'Doe aangifte bij de politie.')).max(4), 'In het kort: hoogstens vier regels.', ['Doe aangifte bij de politie.']);

const action = z
  .strictObject({
    label: line(40, 'Wat op de knop staat, werkwoord eerst.', 'Zoek een kantoor'),
    to: pageAddress('Het adres waar de knop heen gaat.', '/contact/').optional(),
    contact: refTo('points', 'Of een contactgegeven.', 'algemeen').optional(),
  })
  .refine((a) => Boolean(a.to) !== Boolean(a.contact), { path: ['to'], message: '`to` of `contact`, en niet allebei' });

export const pages = z.strictObject({
  ...words,
  signLanguage: field(signLanguage.optional(), 'Een video in Vlaamse Gebarentaal van deze bladzijde.', undefined),
  menu: line(24, 'Een korte titel voor het menu.', 'Noodgeval').optional(),
  order: field(z.number().int(), 'Plaats tussen de bladzijden ernaast.', 10).default(100),
  short: shortLines.default([]),
});

export const questions = z.strictObject({
  ...words,
  signLanguage: field(signLanguage.optional(), 'Een video in Vlaamse Gebarentaal van deze vraag.', undefined),
  short: shortLines.min(2),
  action: field(action, 'De ene knop die telt.', { label: 'Zoek een kantoor', to: '/contact/' }),
  danger: line(240, 'Wat eerst moet bij gevaar.', 'Bent u in gevaar? Bel nu het noodnummer.').optional(),
  where: line(240, 'Waar men terechtkan.', 'In elk commissariaat, op afspraak.').optional(),
  cost: line(160, 'Wat het kost, alleen als dat zeker is.', 'Een aangifte is gratis.').optional(),
  time: line(160, 'Hoelang het duurt, alleen als dat zeker is.', 'Wij bewaren het voorwerp zes maanden.').optional(),
  bring: field(z.array(line(120, 'Iets om mee te brengen.', 'uw identiteitskaart')).default([]), 'Wat men meebrengt.', ['uw identiteitskaart']),
  warn: field(
    z.array(
      z.strictObject({
        who: line(60, 'Wie men nog verwittigt.', 'Uw bank'),
        why: line(160, 'Waarom.', 'blokkeer uw kaarten'),
        contact: refTo('points', 'Het contactgegeven.', 'card-stop').optional(),
        page: pageAddress('Of een bladzijde van deze site.', '/vragen/papieren/doc-stop/').optional(),
      }),
    ).default([]),
    'Wie men nog verwittigt.',
    [],
  ),
  call: field(
    z.strictObject({ contact: refTo('points', 'Wie men belt.', 'algemeen'), when: line(160, 'Wanneer bellen beter is: vul aan “Bel als …”.', 'u twijfelt') }),
    'Wanneer bellen beter is.',
    { contact: 'algemeen', when: 'u twijfelt' },
  ).optional(),
  related: field(z.array(refTo('questions', 'Een andere vraag: rubriek/naam.', 'papieren/doc-stop')).max(4).default([]), 'Vragen die hierop lijken.', ['papieren/doc-stop']),
  top: field(z.number().int().min(1).max(10), 'Plaats in de top tien van het onthaal.', 1).optional(),
  sensitive: field(z.boolean(), 'Over geweld: toon de knop om snel weg te gaan.', true).default(false),
});

export const rubrics = z.strictObject({
  title: line(40, 'De naam van de rubriek.', 'Papieren en documenten'),
  description: words.description,
  icon: line(40, 'De naam van een pictogram van Lucide.', 'id-card'),
  order: field(z.number().int(), 'Plaats in de lijst.', 1),
});

export const news = z
  .strictObject({
    ...words,
    date: day('De dag van het nieuws. Een dag in de toekomst: het bericht verschijnt dan pas.'),
    monthOnly: field(z.boolean(), 'Is alleen de maand bekend? Dan toont de site geen dag.', true).default(false),
    sticky: field(z.boolean(), 'Bovenaan houden.', true).default(false),
    expires: day('Vanaf deze dag verdwijnt het bericht uit de lijsten.').optional(),
    neighbourhoods: field(z.array(refTo('neighbourhoods', 'Een wijk.', 'centrum')).default([]), 'Over welke wijken het gaat.', ['centrum']),
    statement: field(statement.optional(), 'Alleen bij een verklaring: een antwoord op een gerucht, of op feiten die nog niet vaststaan.', undefined),
  })
  .refine((item) => !item.expires || item.expires > item.date, { path: ['expires'], message: 'een dag na `date`' });

export const taskTiles = field(
  z.array(
    z.strictObject({
      label: line(26, 'Wat men komt doen, werkwoord eerst.', 'Doe een melding'),
      line: line(44, 'Eén regel uitleg.', 'Hinder, vraag of tip'),
      to: pageAddress('Waar de tegel heen gaat.', '/melden/'),
      icon: line(40, 'De naam van een pictogram van Lucide.', 'megaphone'),
    }),
  ).length(6),
  'De zes tegels op de startpagina, in volgorde.',
  [],
);

export const home = z.strictObject({
  ...words,
  tasks: taskTiles,
  questions: field(z.array(refTo('questions', 'Een vraag.', 'papieren/rijbewijs-verloren')).min(3), 'De meest gestelde vragen.', []),
  figure: refTo('figures', 'Het cijfer op de startpagina.', 'fietsdiefstal'),
});
