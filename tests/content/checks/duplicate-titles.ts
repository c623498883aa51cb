// Two pages never carry the same title or description.
import type { Check } from '../base/check.ts';

const plain = (text: unknown) => String(text).trim().toLocaleLowerCase('nl').replace(/[.?]$/, '');

export const check: Check = {
  name: 'duplicate-titles',
  why: 'in een lijst met zoekresultaten is dan niet te zien welke van de twee men nodig heeft.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    ['title', 'description'].flatMap((field) => {
      const first = new Map<string, string>();
      return site.files.flatMap((file) => {
        const value = (file.data as Record<string, unknown> | undefined)?.[field];
        if (value === undefined || file.collection === 'figures') return [];
        const other = first.get(plain(value));
        if (!other) first.set(plain(value), file.path);
        return other ? [{ path: file.path, line: file.lineOf([field]), what: `${field} “${String(value)}” staat ook in ${other}`, mend: 'zeg wat op deze bladzijde anders is.' }] : [];
      });
    }),
  examples: {
    wrong: [
      { content: { 'nl/pages/a.mdx': '---\ntitle: Uw wijk\n---\n', 'nl/pages/b.mdx': '---\nmenu: B\ntitle: uw wijk\n---\n' }, finds: /b\.mdx:3 .*pages\/a\.mdx/s },
      { content: { 'nl/pages/a.mdx': '---\ndescription: Zin.\n---\n', 'nl/vragen/r/b.mdx': '---\ndescription: Zin\n---\n' }, finds: /description “Zin”/ },
    ],
    right: [{ content: { 'nl/pages/a.mdx': '---\ntitle: Uw wijk\n---\n', 'nl/pages/b.mdx': '---\ntitle: Uw kantoor\n---\n', 'figures/f.yaml': 'title: Uw wijk\n' } }],
  },
};
