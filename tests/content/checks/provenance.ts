// Every fact says where it comes from and when someone looked: figures, stations, points and the zone itself.
import type { Check } from '../base/check.ts';
import { eachFact } from '../base/fact.ts';

const always = { figures: ['sources'], points: ['source', 'checked'] } as Record<string, string[]>;

export const check: Check = {
  name: 'provenance',
  why: 'een feit zonder bron en datum kan niemand nakijken, en kan iemand naar de verkeerde deur sturen.',
  kind: 'source',
  level: 'error',
  run: (site) =>
    site.files.flatMap((file) => {
      const at = (path: PropertyKey[], what: string, mend: string) => ({ path: file.path, line: file.lineOf(path), what, mend });
      const data = (file.data ?? {}) as Record<string, unknown>;
      const missing = (always[file.collection] ?? []).filter((key) => !data[key] || (Array.isArray(data[key]) && !data[key].length));
      const facts = eachFact(file).flatMap(({ path, source, checked }) => [
        ...(source ? [] : [at(path, `${path.join('.') || 'dit bestand'} heeft geen bron`, 'vul `source` (of `ref` bij een bron) aan met een webadres of een vermelding.')]),
        ...(/^\d{4}-\d{2}-\d{2}$/.test(checked) ? [] : [at(path, `${path.join('.') || 'dit bestand'} heeft geen datum waarop het nagekeken is`, 'vul `checked` aan, als jaar-maand-dag.')]),
        ...(checked > site.today ? [at(path, `nagekeken op ${checked}: die dag komt nog`, 'schrijf de dag waarop iemand het feit echt heeft opgezocht.')] : []),
      ]);
      return [...missing.map((key) => at([key], `veld ${key} ontbreekt`, 'vul het aan: zonder herkomst mag een feit niet op de site.')), ...facts];
    }),
  examples: {
    wrong: [
      { content: { 'figures/f.yaml': 'title: F\npoints: []\nsources: []\n' }, finds: /f\.yaml:3 .*sources ontbreekt/s },
      { content: { 'contact/stations/s.yaml': 'name: S\naddress:\n  street: Straat\n  checked: 2026-01-01\n  confirmed: false\n' }, finds: /s\.yaml:\d .*address heeft geen bron/s },
      { content: { 'contact/points/p.yaml': 'value: "1"\nsource: x\n' }, finds: /checked ontbreekt/ },
      { content: { 'contact/points/p.yaml': 'value: "1"\nsource: x\nchecked: 2027-01-01\nconfirmed: true\n' }, finds: /die dag komt nog/ },
    ],
    right: [{ content: { 'figures/f.yaml': 'sources: [{ title: T, ref: r, checked: 2026-01-01, confirmed: false }]\n', 'contact/points/p.yaml': 'source: x\nchecked: 2026-11-23\nconfirmed: true\n' } }],
  },
};
