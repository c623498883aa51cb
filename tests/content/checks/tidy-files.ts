// Files are written as every computer reads them alike: no marks of Windows, no spaces at the end of a line, no tabs before a field.
import { readFileSync } from 'node:fs';
import type { Check } from '../base/check.ts';
import { codeIn } from '../base/code-in.ts';

/** Each habit, what an editor reads of it, and the text without it. A line break of Markdown, two spaces at the end, stays. */
const habits: { what: string; fix: (text: string) => string }[] = [
  { what: 'een onzichtbaar teken (BOM) voor het eerste teken', fix: (text) => text.replace(/^\uFEFF+/, '') },
  { what: 'regeleinden van Windows', fix: (text) => text.replace(/\r\n?/g, '\n') },
  { what: 'spaties op het einde van een regel', fix: (text) => outsideCode(outsideCode(text, /^[ \t]+$/gm, () => ''), /(?<=\S)[ \t]+$/gm, (spaces, isText) => (spaces === '  ' && isText ? spaces : '')) },
  { what: 'geen regeleinde na de laatste regel', fix: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`) },
  { what: 'drie lege regels na elkaar', fix: (text) => outsideCode(text, /\n{4,}/g, () => '\n\n') },
];

/** Replaces what `pattern` finds; code stays as it is. Under the fields, two spaces at the end of a line mean a new line. */
function outsideCode(all: string, pattern: RegExp, mend: (found: string, isText: boolean) => string): string {
  const from = /^---\n[\s\S]*?\n---\n/.exec(all)?.[0].length ?? all.length;
  const isCode = codeIn(all.slice(from));
  return all.replace(pattern, (found: string, at: number) => (at >= from && isCode(at - from) ? found : mend(found, at >= from)));
}

const tidy = (text: string) => habits.reduce((mended, { fix }) => fix(mended), text);

export const check: Check = {
  name: 'tidy-files',
  why: 'onzichtbare verschillen maken een vergelijking onleesbaar: niemand ziet nog wat er echt veranderde.',
  kind: 'source',
  level: 'advice',
  run: (site) =>
    site.files.flatMap((file) => {
      const text = readFileSync(file.path, 'utf8');
      if (tidy(text) === text) return [];
      const { what } = habits.find(({ fix }) => fix(text) !== text)!;
      return [{ path: file.path, line: 1, what, mend: 'npm run check -- --fix brengt het in orde, zonder de tekst te veranderen.' }];
    }),
  fix: ({ text }) => tidy(text),
  examples: {
    wrong: [
      { content: { 'nl/rubrieken/a.yaml': '\uFEFFtitle: A\n' }, finds: /BOM/ },
      { content: { 'nl/rubrieken/a.yaml': 'title: A\r\n' }, finds: /regeleinden van Windows/ },
      { content: { 'nl/rubrieken/a.yaml': 'title: A \n' }, finds: /spaties op het einde/ },
      { content: { 'nl/rubrieken/a.yaml': 'title: A' }, finds: /geen regeleinde/ },
      { content: { 'nl/rubrieken/a.yaml': 'title: A\n\n\n\n\norder: 1\n' }, finds: /drie lege regels/ },
    ],
    right: [{ content: { 'nl/pages/a.mdx': '---\ntitle: A\n---\nEen regel  \nen nog een.\n' } }],
    fixed: [{ name: 'nl/pages/a.mdx', before: '---\ntitle: A \n---\nTekst \n\n```\na \n\n\n\nb\n```\n', after: '---\ntitle: A\n---\nTekst\n\n```\na \n\n\n\nb\n```\n' }, { name: 'nl/pages/a.mdx', before: '\uFEFF---\r\ntitle: A  \r\n---\r\nEen regel  \r\nen nog een. \r\n\r\n\r\n\r\n\r\nEinde', after: '---\ntitle: A\n---\nEen regel  \nen nog een.\n\nEinde\n' }],
  },
};
