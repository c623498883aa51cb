// A number in a text is a fact, and a fact has a source.
import type { Check } from '../base/check.ts';
import { lineAt, proseOf } from '../base/prose.ts';

const spelled = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|vijftien|twintig|dertig|veertig|vijftig|zestig|honderd|duizend';
const units = 'dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)|u(?:ur|ren)|minu(?:ut|ten)|euro|procent';
const fact = new RegExp(`\\d+(?:[.,]\\d+)*|\\b(?:${spelled})\\s(?:${units})\\b`, 'i');

export const check: Check = {
  name: 'unsourced-facts',
  why: 'bedragen, termijnen, jaartallen en aantallen moet iemand kunnen nakijken.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    site.files
      .filter((file) => ['pages', 'questions', 'news', 'home'].includes(file.collection))
      // In a statement the zone speaks of what it knows itself: it is the source.
      .filter((file) => !(file.data as { statement?: object } | undefined)?.statement && !(file.data as { sources?: unknown[] } | undefined)?.sources?.length)
      .flatMap((file) => {
        const piece = proseOf(file).find(({ text }) => fact.test(text));
        const found = piece && fact.exec(piece.text);
        return found ? [{ path: file.path, line: lineAt(piece, found.index), what: `“${found[0]}” staat er zonder bron`, mend: 'vul `sources` aan met titel, ref, checked en confirmed, of haal het getal weg.' }] : [];
      }),
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\nsources: []\n---\nDat kost 25 euro.' }, finds: /a\.mdx:5 .*“25”/s },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nWij bewaren het zes maanden.' }, finds: /“zes maanden”/ },
      { content: { 'nl/vragen/a/b.mdx': '---\ntitle: A\ntime: Meestal 3 dagen\n---\n' }, finds: /b\.mdx:3 .*“3”/s },
    ],
    right: [
      { content: { 'nl/nieuws/n.mdx': '---\ntitle: Om 7 uur zeggen we meer\nstatement: { known: [Iets.] }\n---\n' } },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\nsources: [{ title: Wet, ref: Staatsblad }]\n---\nDat kost 25 euro.' } },
      { content: { 'nl/pages/a.mdx': '---\ntitle: A\nreviewed: 2026-11-23\n---\n1. Bel <Phone to="112" />.\n2. Wacht.' } },
    ],
  },
};
