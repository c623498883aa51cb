// What of us and our peers is compared, and how: as times ours, for seconds of two machines may not be compared.
import { type Beside, ours } from './beside.ts';
import type { PageBytes } from './bytes.ts';
import type { Speed, Way } from './lighthouse.ts';

export interface Comparison {
  row: number;
  what: string;
  unit: 'kB' | 'requests' | 's' | 'ms' | 'shift';
  of: (site: Beside) => number;
}

const weight = (page: string, of: (page: PageBytes) => number) => ({ bytes }: Beside) => {
  const found = bytes.find(({ template }) => template === page);
  return found ? of(found) : NaN;
};
const speedOf = (page: string, way: Way, of: (speed: Speed) => number) => ({ speed }: Beside) => {
  const found = speed.find(({ template }) => template === page)?.by[way];
  return found ? of(found) : NaN;
};

/** What is compared, of the home page and of the same article of 800 words. */
export const comparisons: Comparison[] = [
  ...['home', 'article'].flatMap((page): Comparison[] => [
    { row: page === 'home' ? 1 : 2, what: `${page}: HTML + CSS`, unit: 'kB', of: weight(page, ({ scrolled }) => (scrolled.html + scrolled.css) / 1_000) },
    { row: page === 'home' ? 3 : 2, what: `${page}: all bytes`, unit: 'kB', of: weight(page, ({ scrolled }) => scrolled.total / 1_000) },
    { row: 2, what: `${page}: requests`, unit: 'requests', of: weight(page, ({ scrolled }) => scrolled.requests) },
    { row: 4, what: `${page}: script, files and inline`, unit: 'kB', of: weight(page, ({ scrolled, inline }) => (scrolled.js + inline.script) / 1_000) },
    { row: 6, what: `${page}: LCP, simulated`, unit: 's', of: speedOf(page, 'simulated', ({ lcp }) => lcp / 1_000) },
    { row: 7, what: `${page}: LCP, real, CPU ÷4`, unit: 's', of: speedOf(page, 'cpu4', ({ lcp }) => lcp / 1_000) },
    { row: 7, what: `${page}: LCP, real, CPU ÷10`, unit: 's', of: speedOf(page, 'cpu10', ({ lcp }) => lcp / 1_000) },
    { row: 8, what: `${page}: TBT, real, CPU ÷10`, unit: 'ms', of: speedOf(page, 'cpu10', ({ tbt }) => tbt) },
    { row: 8, what: `${page}: CLS, real, CPU ÷10`, unit: 'shift', of: speedOf(page, 'cpu10', ({ cls }) => cls) },
  ]),
  { row: 13, what: 'build and index', unit: 's', of: ({ build }) => build.seconds },
  { row: 13, what: 'build and index, processor', unit: 's', of: ({ build }) => build.cpuSeconds },
];

/** How many times ours a peer's figure is: 2 when it needs twice as much. Nothing beside nothing is 1, something beside nothing endless. */
export const ratio = (peer: number, own: number) => (peer === own ? 1 : peer / own);

/** The peers' figures as times ours; empty when our own were not measured. */
export function ratios({ of }: Comparison, sites: Beside[]): { where: string; value: number }[] {
  const own = sites.find(({ name }) => name === ours);
  return own ? sites.filter((site) => site !== own).map((site) => ({ where: site.name, value: ratio(of(site), of(own)) })) : [];
}
