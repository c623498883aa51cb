// A text that promises something for a day that is over: “tot 3 maart 2024”, “de balie opent op 1 mei 2023 opnieuw”.
import type { Check } from '../base/check.ts';
import { datesIn } from '../base/dutch-date.ts';
import { entriesOf, group, list, text } from '../base/entries.ts';
import { lineAt, proseOf } from '../base/prose.ts';
import { sentencesOf } from '../base/sentence.ts';

/** Words before a date that make an end or a promise of it. */
const until = /(?:\btot(?: en met)?|\bt\/m|\bt\.?e\.?m\.?|\btegen|\bten laatste|\buiterlijk|\bnog tot)\s+(?:op\s+|(?:het\s+)?(?:eind|einde|begin|midden)\s+(?:van\s+)?)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?$/i;
const promises = /\b(?:zal|zullen|zult|binnenkort|volgend(?:e)? (?:week|maand|jaar)|komend(?:e)? (?:week|maand|jaar)|voorlopig|opnieuw open|(?:opent|openen|start|starten|begint|beginnen|verhuist|verhuizen|sluit|sluiten) op)\b/i;
/** News carries its own day at the top, and a source the day of its paper. */
const dated = new Set(['news', 'figures', 'redirects']);

export const check: Check = {
  name: 'past-dates',
  why: 'een belofte voor een dag die voorbij is, maakt dat de lezer ook de rest niet meer gelooft.',
  kind: 'source',
  level: 'advice',
  run(site) {
    const inText = site.files
      .filter(({ collection }) => !dated.has(collection))
      .flatMap((file) => proseOf(file))
      .flatMap((piece) =>
        datesIn(piece.text)
          .filter(({ last, index, text: date }) => last < site.today && (until.test(piece.text.slice(0, index)) || sentencesOf(piece.text).some((sentence) => sentence.includes(date) && promises.test(sentence))))
          .map(({ text: date, index }) => ({ path: piece.path, line: lineAt(piece, index), what: `${date} is voorbij`, mend: 'schrijf hoe het nu is, of haal de zin weg.' })),
      );
    const exceptions = entriesOf(site, 'stations').flatMap(({ file, data }) =>
      list(group(data, 'hours'), 'exceptions').flatMap(({ to }, i) => (text(to) && text(to) < site.today ? [{ path: file.path, line: file.lineOf(['hours', 'exceptions', i, 'to']), what: `deze uitzondering liep tot ${text(to)}`, mend: 'verwijder de uitzondering.' }] : [])),
    );
    return [...inText, ...exceptions];
  },
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nEerst.\n\nDe balie is dicht tot en met 3 maart 2024.' }, finds: /a\.mdx:6 .*3 maart 2024 is voorbij/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nDe balie verhuist op 1 mei 2023. Daarna helpen wij u daar.' }, finds: /1 mei 2023 is voorbij/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nDicht t.e.m. vrijdag 03/05/2024.' }, finds: /03\/05\/2024 is voorbij/ },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nDe werken duren tot eind mrt. 2024.' }, finds: /mrt\. 2024 is voorbij/ },
      { content: { 'nl/pages/a.mdx': '---\ndescription: Wij werken tot maart 2024 aan de balie.\n---\n' }, finds: /a\.mdx:2 .*maart 2024/s },
      { content: { 'contact/stations/s.yaml': 'hours:\n  exceptions:\n    - from: "2026-11-01"\n      to: "2026-11-22"\n' }, finds: /s\.yaml:4 .*liep tot 2026-11-22/s },
    ],
    right: [{ content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nSinds 2 december 2024 doet de gemeente dit. De balie is dicht tot 3 maart 2027. Wij openden op 3 maart 2024.', 'nl/nieuws/n.mdx': '---\ntitle: N\n---\nDicht tot 3 maart 2024.', 'contact/stations/s.yaml': 'hours:\n  exceptions:\n    - to: "2026-11-23"\n' } }],
  },
};
