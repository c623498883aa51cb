// Sentences that do not say who does it: “de straat wordt afgesloten”.
import type { Check } from '../base/check.ts';
import { lineAt, proseOf } from '../base/prose.ts';
import { sentencesOf } from '../base/sentence.ts';
import { isDutch } from '../base/versions.ts';

const auxiliary = /(?<!\p{L})(?:word|wordt|worden|werd|werden)(?!\p{L})/iu;
/** Past participles as Dutch makes them. What ends like one and is none stands in `others`. */
const participle = /(?<!\p{L})(?:\p{L}*?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|mis)\p{L}{3,}(?:d|t))(?!\p{L})/giu;
const others = new Set('geweld gebied gezond geduld bericht beslist bewust verband vergeten verschillend gemeenten gegeven gebeurt gebeuren gesprekken gebouwen gevallen gelden geen gezinnen gehoord beter bestanden berichten bedragen bezoeken verkeerd verder verhalen herkent herkennen verleden vermoedelijk geldt bekend'.split(' '));

/** “Wordt u bedreigd?” says what happens to the reader, and no shorter sentence does. */
const aboutReader = /(?<!\p{L})(?:wordt|werd) u(?!\p{L})|(?<!\p{L})u (?:wordt|werd)(?!\p{L})/iu;

/** The words that make a sentence passive, or nothing. */
export function passiveIn(sentence: string): string | undefined {
  const helper = aboutReader.test(sentence) ? undefined : auxiliary.exec(sentence)?.[0];
  const done = helper && [...sentence.matchAll(participle)].map(([word]) => word).find((word) => !others.has(word.toLowerCase()));
  return done ? `${helper} … ${done}` : undefined;
}

export const check: Check = {
  name: 'passive',
  why: 'een lijdende zin zegt niet wie het doet: de lezer weet niet of hij het zelf moet doen.',
  kind: 'source',
  level: 'advice',
  run: (site) =>
    site.files.filter(isDutch).flatMap((file) =>
      proseOf(file).flatMap((piece) =>
        sentencesOf(piece.text).flatMap((sentence) => {
          const words = passiveIn(sentence);
          const start = Math.max(0, piece.text.indexOf(sentence.slice(0, 20)));
          return words ? [{ path: piece.path, line: lineAt(piece, start), what: `“${words}” in “${sentence.slice(0, 60)}${sentence.length > 60 ? '…' : ''}”`, mend: 'zeg wie het doet: “Wij sluiten de straat af.”, “De stad haalt het afval op.”' }] : [];
        }),
      ),
    ),
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nEerst dit.\n\nDe straat wordt morgen door ons afgesloten.' }, finds: /a\.mdx:6 .*“wordt … afgesloten”/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nUw brief werd niet bezorgd.' }, finds: /“werd … bezorgd”/ },
    ],
    right: [{ content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nWij sluiten de straat af. Het wordt later. Het geweld wordt erger. U hebt gebeld. Wordt u bedreigd? Uw naam wordt bekend.', 'fr/pages/b.mdx': '---\ntitle: Wordt gedaan\n---\n' } }],
  },
};
