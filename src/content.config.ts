import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { collections as register, contentDir, idOf, type Collection } from '#schema/collections.ts';

const frontMatter = /^\uFEFF?---\r?\n[^]*?\r?\n---(?=\r?\n|$)/;

/**
 * Reads the files of a collection. In a live preview only their fields are kept, and files whose fields stay the same count as unchanged: the text
 * of a page comes from its own module, and keeping it here too would write and read the texts of all pages again at each save.
 */
function files(options: Parameters<typeof glob>[0]): Loader {
  const [whole, fields] = [glob(options), glob({ ...options, retainBody: false })];
  return {
    name: whole.name,
    load: (context) => {
      if (!context.watcher) return whole.load(context);
      const generateDigest: typeof context.generateDigest = (data) => context.generateDigest(typeof data === 'string' ? (frontMatter.exec(data)?.[0] ?? data) : data);
      return fields.load({ ...context, generateDigest });
    },
  };
}

function load<S extends Collection['schema']>({ base, pattern, schema }: Omit<Collection, 'schema'> & { schema: S }) {
  return defineCollection({ loader: files({ pattern, base: `${contentDir}/${base}`, generateId: ({ entry }) => idOf(entry) }), schema });
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
