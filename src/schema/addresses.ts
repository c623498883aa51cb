// Which address the page of a content file has on the site.
import type { CollectionName } from './collections.ts';

const addresses: Partial<Record<CollectionName, (id: string) => string>> = {
  home: () => '/',
  pages: (id) => `/${id}/`,
  rubrics: (id) => `/vragen/${id}/`,
  questions: (id) => `/vragen/${id}/`,
  news: (id) => `/nieuws/${id}/`,
  stations: (id) => `/contact/${id}/`,
  neighbourhoods: (id) => `/wijk/${id}/`,
  easyRead: (id) => `/eenvoudig/${id}/`,
  whoDoesWhat: () => '/wie-doet-wat/',
  translatedHomes: (id) => `/${id}/`,
  translations: (id) => `/${id.replace('/pages/', '/')}/`,
};

/** The address of the page an entry makes; undefined for entries that make none of their own, such as a telephone number. */
export const addressOfEntry = (collection: CollectionName, id: string): string | undefined => addresses[collection]?.(id);
