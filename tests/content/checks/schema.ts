// Every file holds to its schema, names only what exists, and uses only the components an author may use.
import { validateContent } from '#build/content/validate.ts';
import type { Check } from '../base/check.ts';

export const check: Check = {
  name: 'schema',
  why: 'een veld dat ontbreekt of verkeerd staat, breekt de bladzijde of stuurt de lezer verkeerd.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    validateContent(site.content).map(({ path, line, field, found, expected, mend }) => ({ path, line, what: `veld ${field}: gevonden ${found}, verwacht ${expected}`, mend })),
  examples: {
    wrong: [
      { overZone: true, content: { 'contact/points/112.yaml': 'kind: fax\n' }, finds: /112\.yaml:1 .*veld kind: gevonden “fax”/s },
      { content: {}, finds: /zone\.yaml/ },
    ],
    right: [{ overZone: true }],
  },
};
