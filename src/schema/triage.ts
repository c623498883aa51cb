// What triage listens for before it offers a form: words that mean danger, and which rubrics are about crimes.
import { z } from 'astro/zod';
import { field, line, refTo } from './fields.ts';
import { pageAddress } from './pages.ts';

const phrases = (sentence: string, example: string[]) => field(z.array(line(60, 'Een woord of enkele woorden, zoals mensen ze intikken; een * op het einde van een woord staat voor elk einde.', 'inbreker')), sentence, example);

const danger = z.strictObject({
  words: phrases('Wat mensen intikken. Alle woorden van een regel moeten er staan, de volgorde telt niet.', ['breekt in', 'inbreker']).min(1),
  unless: phrases('Woorden die tonen dat het om iets anders gaat.', ['gevonden']).optional(),
  alone: phrases('Woorden die gevaar betekenen als er niets anders bij staat.', ['help']).optional(),
  lasts: field(z.boolean(), 'Ook met “gisteren” erbij is dit nog gevaar: wie toen verdween, is nog altijd weg.', true).optional(),
  call: refTo('points', 'Wie men meteen belt: de naam van een bestand in content/contact/points.', '101'),
  say: line(200, 'Wat men nu doet, in een of twee zinnen.', 'Bel nu. Blijf uit de buurt en wacht op de politie.'),
  page: pageAddress('De bladzijde met meer uitleg, voor als iedereen veilig is.', '/noodgeval/').optional(),
});

export const triage = z.strictObject({
  danger: field(z.array(danger).min(1), 'Woorden die gevaar betekenen: dan toont de bladzijde geen formulier.', []),
  detours: field(
    z.array(
      z.strictObject({
        words: phrases('Woorden waarvan er een moet staan.', ['kat', 'hond']).min(1),
        together: phrases('Woorden waarvan er ook een moet staan.', ['weg', 'vermist']).min(1),
        unless: phrases('Woorden die tonen dat het om iets anders gaat.', ['kind']).default([]),
        instead: field(z.array(pageAddress('Een bladzijde die dan niet bedoeld is.', '/vragen/geweld/vermiste-persoon/')).min(1), 'Bladzijden waar deze woorden anders naartoe leiden.', ['/vragen/geweld/vermiste-persoon/']),
        matter: line(80, 'De zaak van “wie doet wat” die wel bedoeld is, met precies dezelfde woorden.', 'Loslopend of zwervend dier'),
      }),
    ),
    'Woorden die op iets anders lijken: een dier dat weg is, is geen vermiste persoon.',
    [],
  ).optional(),
  past: phrases('Woorden die tonen dat het voorbij is.', ['gisteren', 'vorige week']),
  now: phrases('Woorden die tonen dat het op dit moment gebeurt; een misdrijf dat nu gebeurt is ook gevaar.', ['nu bezig', 'op dit moment']),
  urgent: field(
    z.strictObject({ call: refTo('points', 'Wie men belt.', '101'), say: line(200, 'Wat men nu doet.', 'Gebeurt het op dit moment? Bel nu.') }),
    'Wat men doet als een misdrijf op dit moment gebeurt.',
    { call: '101', say: 'Gebeurt het op dit moment? Bel nu.' },
  ),
  crimes: field(
    z.array(z.strictObject({ rubric: refTo('rubrics', 'Een rubriek met vragen over misdrijven.', 'diefstal'), online: field(z.boolean(), 'Kan aangifte hier soms online?', true) })),
    'De rubrieken over misdrijven: daar doet men aangifte, geen melding.',
    [{ rubric: 'diefstal', online: true }],
  ),
});
