// Facts the zone has not confirmed yet: the site says so beside them, and an editor should know which they are.
import type { Check } from '../base/check.ts';
import { unconfirmedIn } from '../base/unconfirmed.ts';

export const check: Check = {
  name: 'unconfirmed',
  why: 'zolang de zone een feit niet bevestigt, staat dat er op de site bij, en mag de site niet echt gepubliceerd worden.',
  kind: 'source',
  level: 'advice',
  run: (site) => unconfirmedIn(site.files).map(({ path, line, field, value }) => ({ path, line, what: `${field} = ${value.length > 60 ? `${value.slice(0, 59)}…` : value}`, mend: 'laat de dienst het nakijken en schrijf dan confirmed: true, met de datum in checked.' })),
  examples: {
    wrong: [{ content: { 'contact/points/p.yaml': 'label: L\nvalue: "112"\nconfirmed: false\n' }, finds: /p\.yaml:3 .*value = 112/s }],
    right: [{ content: { 'contact/points/p.yaml': 'value: "112"\nconfirmed: true\n' } }],
  },
};
