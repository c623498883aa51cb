// No fact stands on the site twice with different values: one of the two is wrong, and nobody sees which.
import type { Check } from '../base/check.ts';
import { otherAddress, otherHours, otherNumber, twoValues } from '../base/contradiction.ts';

const station = 'name: Kantoor Zuid\naddress: { street: Zuidlaan, number: "12" }\nhours:\n  week:\n    mo: ["09:00-12:30"]\n';

export const check: Check = {
  name: 'contradictions',
  why: 'staat een feit er twee keer anders, dan is een van de twee fout, en niemand ziet welk.',
  kind: 'source',
  level: 'error',
  run: (site) => [twoValues, otherNumber, otherAddress, otherHours].flatMap((find) => find(site)),
  examples: {
    wrong: [
      { content: { 'contact/points/a.yaml': 'kind: phone\nlabel: Onthaal\nvalue: "09 266 61 11"\n', 'contact/points/b.yaml': 'kind: phone\nlabel: onthaal\nvalue: "09 266 61 12"\n' }, finds: /b\.yaml:3 .*hier 09 266 61 12, en 09 266 61 11 in .*a\.yaml/s },
      { content: { 'contact/points/a.yaml': 'kind: phone\nlabel: Onthaal\nvalue: "09 266 61 11"\n', 'nl/pages/p.mdx': '---\ntitle: A\n---\nEerst.\n\nBel 09 266 61 12.' }, finds: /p\.mdx:6 .*zegt 09 266 61 12, en .*a\.yaml zegt 09 266 61 11/s },
      { content: { 'contact/stations/zuid.yaml': station, 'nl/pages/p.mdx': '---\ntitle: A\n---\nKom naar Zuidlaan 21.' }, finds: /p\.mdx:4 .*zegt Zuidlaan 21, en .*zuid\.yaml zegt Zuidlaan 12/s },
      { content: { 'contact/stations/zuid.yaml': station, 'nl/pages/p.mdx': '---\ntitle: A\n---\nKantoor Zuid is open van 9 tot 17 uur.' }, finds: /“9 tot 17 uur”/ },
      { content: { 'contact/stations/zuid.yaml': `${station}short: Dag en nacht open.\n` }, finds: /zuid\.yaml:6 .*“Dag en nacht”/s },
    ],
    right: [
      { content: { 'contact/points/a.yaml': 'kind: phone\nlabel: Onthaal\nvalue: "09 266 61 11"\n', 'contact/points/b.yaml': 'kind: email\nlabel: Onthaal\nvalue: a@b.be\n', 'contact/stations/zuid.yaml': station, 'nl/pages/p.mdx': '---\ntitle: A\n---\nKantoor Zuid, Zuidlaan 12, is open van 9 tot 12.30 uur. De Zuidlaan heeft 120 bomen. Elders is het open van 8 tot 20 uur.\n\nHulp is er dag en nacht.' } },
      { content: { 'contact/stations/n.yaml': 'name: Kantoor Noord\nhours: { always: true }\nshort: Dag en nacht open.\n' } },
    ],
  },
};
