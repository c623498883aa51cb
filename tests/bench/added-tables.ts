// The tables of what is measured on generated pages: saving, searching, using, and the peers beside us.
import { ours } from './beside.ts';
import { comparisons, ratio } from './comparison.ts';
import { decimals, type Results } from './goals.ts';
import { median, percentile } from './runs.ts';
import type { Cost } from './search.ts';
import { table } from './table.ts';

const ms = (value: number) => value.toFixed(0);
const spread = (values: number[]) => [`${values.length}`, ms(median(values)), ms(percentile(values, 0.95)), ms(percentile(values, 0.98)), ms(Math.max(...values))];

export function savesTable({ saves }: Results): string {
  const rows = saves.map(({ generated, waits }) => [`${generated}`, ...spread(waits)]);
  return table('Saved text to visible in npm run dev, ms', ['generated pages', 'saves', 'median', 'p95', 'p98', 'worst'], rows);
}

export function searchTable({ search }: Results): string {
  const cost = (pages: number, what: string, costs: Cost[]) => [
    `${pages}`, what, ...[(median(costs.map(({ bytes }) => bytes)) / 1_000).toFixed(2), ms(median(costs.map(({ requests }) => requests))), ms(median(costs.map((one) => one.ms)))],
  ];
  const rows = search.flatMap(({ generated, suggestions, keys, first, next }) => [
    cost(generated, 'touch to suggestions, typed at 10 keys a second', [suggestions]),
    [`${generated}`, `key to suggestions, CPU ÷6, p95 of ${keys.length}`, '', '', ms(percentile(keys, 0.95))],
    cost(generated, 'Enter to first full text', first),
    cost(generated, 'Enter to next full text', next),
  ]);
  return table('Search at 150 ms, 1.6 Mbit/s; kB until the line is quiet, ms until there is an answer', ['generated pages', 'what', 'kB', 'requests', 'ms'], rows);
}

export function interactionTable({ interactions, bare = [] }: Results): string {
  const rows = [...bare, ...interactions].map(({ scenario, durations }) => [scenario, ...spread(durations)]);
  return table('Key or touch to the next picture, CPU ÷6, ms', ['scenario', 'interactions', 'median', 'p95', 'p98', 'worst'], rows);
}

/** A column a site, and how many times ours each peer needs. */
export function besideTable({ beside }: Results): string {
  const own = beside.find(({ name }) => name === ours);
  const peers = beside.filter((site) => site !== own);
  const rows = comparisons.map(({ row, what, unit, of }) => {
    const shown = beside.map((site) => (Number.isNaN(of(site)) ? '—' : of(site).toFixed(decimals[unit])));
    return [`${row} ${what}`, unit, ...shown, ...peers.map((site) => (own ? times(ratio(of(site), of(own))) : '—'))];
  });
  const heads = ['row of the measures', '', ...beside.map(({ name }) => name), ...peers.map(({ name }) => `${name} ÷ ours`)];
  return table(`Beside the peers: ${beside.map(({ name, version, build }) => `${name} (${version}, ${build.pages} pages)`).join(', ')}`, heads, rows);
}

const times = (value: number) => (Number.isNaN(value) ? '—' : value === Infinity ? '∞ ×' : `${value.toFixed(2)} ×`);
