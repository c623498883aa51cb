// Everything the report on a change tells, as data: the page, the comment and the JSON are made from it.
import type { Approval } from './approvers.ts';
import type { Comparison } from './compare.ts';
import type { ChangedFact } from './facts.ts';
import type { Checks } from './measures.ts';
import type { PageView } from './photos.ts';

export interface PageWeight {
  address: string;
  /** bytes in brotli; undefined where the page is not there */
  before: number | undefined;
  after: number | undefined;
}

export interface Speed {
  address: string;
  /** out of 100, for each category; and the largest paint in seconds */
  before: Record<string, number> | undefined;
  after: Record<string, number>;
}

export interface Report {
  base: string;
  /** where the preview of the site stands, with a slash at its end; undefined for a report that stays on this computer */
  site: string | undefined;
  comparison: Comparison;
  facts: ChangedFact[];
  views: PageView[];
  checks: Checks;
  weights: PageWeight[];
  speeds: Speed[];
  approvals: Approval[];
  /** what could not be done, in words */
  notes: string[];
}

export const kinds = { added: 'nieuw', changed: 'gewijzigd', removed: 'verwijderd' } as const;

/** "1,2 kB" in Belgian notation. */
export const kB = (bytes: number) => `${(bytes / 1000).toLocaleString('nl-BE', { maximumFractionDigits: 1 })} kB`;

export const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What a change of style alone does, in a sentence. */
export const looksOf = ({ pages, examples }: NonNullable<Comparison['looks']>) => `De vorm verandert op ${count(pages, 'bladzijde waarvan de woorden dezelfde zijn', 'bladzijden waarvan de woorden dezelfde zijn')}. ${examples.length < pages ? `Beelden zijn er van ${examples.length}.` : ''}`.trim();

/** The first sentence of every report. */
export function summary({ comparison: { pages }, facts, checks, views }: Report): string {
  const of = (kind: keyof typeof kinds) => pages.filter((page) => page.kind === kind).length;
  const axe = views.reduce((sum, view) => sum + view.axe.length, 0);
  return `${count(of('added'), 'nieuwe bladzijde', 'nieuwe bladzijden')}, ${of('changed')} gewijzigd, ${of('removed')} verwijderd. ${count(facts.length, 'feit', 'feiten')} gewijzigd. ${checks.failed ? `${count(checks.failed, 'regel', 'regels')} niet in orde` : 'Alle regels zijn in orde'}. ${axe ? `${count(axe, 'fout', 'fouten')} tegen de toegankelijkheid` : 'Geen fout tegen de toegankelijkheid gevonden'}.`;
}
