// The register of content: which folder holds what, and by which schema. The build, the checks and the editor read it.
import type { z } from 'astro/zod';
import { alerts } from './alerts.ts';
import { neighbourhood, point, station } from './contact.ts';
import { editing } from './editing.ts';
import { knownNumbers } from './known-numbers.ts';
import { easyRead, translatedHomes, translations } from './languages.ts';
import { home, news, pages, questions, rubrics } from './pages.ts';
import { plainWords } from './plain-words.ts';
import { redirects } from './redirects.ts';
import { reports } from './reports.ts';
import { searchWords } from './search.ts';
import { triage } from './triage.ts';
import { whoDoesWhat } from './who-does-what.ts';
import { figure, zone } from './zone.ts';

/** The folder with all content; another zone names its own by the environment variable CONTENT_DIR. */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';

export interface Collection {
  /** folder inside `contentDir` */
  base: string;
  /** which files, as a glob inside the folder */
  pattern: string;
  schema: z.ZodType;
}

/** All collections by name. An entry's id is its path inside `base`, without extension; `index` stands for its folder. */
export const collections = {
  zone: { base: '.', pattern: 'zone.yaml', schema: zone },
  points: { base: 'contact/points', pattern: '*.yaml', schema: point },
  stations: { base: 'contact/stations', pattern: '*.yaml', schema: station },
  neighbourhoods: { base: 'contact/neighbourhoods', pattern: '*.yaml', schema: neighbourhood },
  figures: { base: 'figures', pattern: '*.yaml', schema: figure },
  home: { base: 'nl', pattern: 'index.mdx', schema: home },
  pages: { base: 'nl/pages', pattern: '**/*.mdx', schema: pages },
  rubrics: { base: 'nl/rubrieken', pattern: '*.yaml', schema: rubrics },
  questions: { base: 'nl/vragen', pattern: '*/*.mdx', schema: questions },
  news: { base: 'nl/nieuws', pattern: '*.mdx', schema: news },
  alerts: { base: 'nl/alerts', pattern: '*.yaml', schema: alerts },
  easyRead: { base: 'nl/eenvoudig', pattern: '*.mdx', schema: easyRead },
  reports: { base: 'nl/melden', pattern: '*.mdx', schema: reports },
  triage: { base: 'nl', pattern: 'triage.yaml', schema: triage },
  whoDoesWhat: { base: 'nl', pattern: 'wie-doet-wat.yaml', schema: whoDoesWhat },
  redirects: { base: '.', pattern: 'redirects.yaml', schema: redirects },
  searchWords: { base: '.', pattern: 'zoeken.yaml', schema: searchWords },
  plainWords: { base: '.', pattern: 'gewone-woorden.yaml', schema: plainWords },
  knownNumbers: { base: '.', pattern: 'nummers.yaml', schema: knownNumbers },
  editing: { base: '.', pattern: 'redactie.yaml', schema: editing },
  translatedHomes: { base: '.', pattern: '!(nl)/index.mdx', schema: translatedHomes },
  translations: { base: '.', pattern: '!(nl)/pages/*.mdx', schema: translations },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** The id of a file inside its collection. */
export function idOf(path: string): string {
  return path.replace(/\.(mdx|yaml)$/, '').replace(/\/index$/, '');
}
