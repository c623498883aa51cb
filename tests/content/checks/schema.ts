// Every file holds to its schema, names only what exists, and uses only the components an author may use.
import { validateContent } from '#build/content/validate.ts';
import type { Check } from '../base/check.ts';
import { mendWriting } from '../base/mend-writing.ts';

export const check: Check = {
  name: 'schema',
  why: 'een veld dat ontbreekt of verkeerd staat, breekt de bladzijde of stuurt de lezer verkeerd.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    validateContent(site.content).map(({ path, line, field, found, expected, mend }) => ({ path, line, what: `veld ${field}: gevonden ${found}, verwacht ${expected}`, mend })),
  fix: mendWriting,
  examples: {
    wrong: [
      { overZone: true, content: { 'contact/points/112.yaml': 'kind: fax\n' }, finds: /112\.yaml:1 .*veld kind: gevonden “fax”/s },
      { content: {}, finds: /zone\.yaml/ },
    ],
    right: [{ overZone: true }],
    fixed: [
      { name: 'nl/pages/a.mdx', before: '---\ntitle: “Uw wijk”\ntasks:\n\t- label: A\n---\nBel <Phone to=“algemeen” /> en zeg “hallo”.\n', after: '---\ntitle: "Uw wijk"\ntasks:\n  - label: A\n---\nBel <Phone to="algemeen" /> en zeg “hallo”.\n' },
      { name: 'contact/points/p.yaml', before: 'checked: 23/11/2026\nnote: "op 23/11/2026"\n', after: 'checked: 2026-11-23\nnote: "op 23/11/2026"\n' },
      { name: 'nl/pages/a.mdx', before: '---\ntext: |\n  title: “ja”\n\n  checked: 23/11/2026\ntitle: “ja”\n---\n`<Phone to=“x” />`\n', after: '---\ntext: |\n  title: “ja”\n\n  checked: 23/11/2026\ntitle: "ja"\n---\n`<Phone to=“x” />`\n' },
      { name: 'contact/points/p.yaml', before: 'checked: 03/11/2026\n', after: 'checked: 03/11/2026\n' },
    ],
  },
};
