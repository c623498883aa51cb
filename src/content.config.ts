import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collections as register, contentDir, idOf, type Collection } from '#schema/collections.ts';

function load<S extends Collection['schema']>({ base, pattern, schema }: Omit<Collection, 'schema'> & { schema: S }) {
  return defineCollection({ loader: glob({ pattern, base: `${contentDir}/${base}`, generateId: ({ entry }) => idOf(entry) }), schema });
}

export const collections = {
  zone: load(register.zone),
  points: load(register.points),
  stations: load(register.stations),
  neighbourhoods: load(register.neighbourhoods),
  figures: load(register.figures),
  home: load(register.home),
  pages: load(register.pages),
  rubrics: load(register.rubrics),
  questions: load(register.questions),
  news: load(register.news),
  alerts: load(register.alerts),
  easyRead: load(register.easyRead),
  reports: load(register.reports),
  triage: load(register.triage),
  whoDoesWhat: load(register.whoDoesWhat),
  searchWords: load(register.searchWords),
  translatedHomes: load(register.translatedHomes),
  translations: load(register.translations),
};
