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
  reports: (id) => `/melden/${id}/`,
  easyRead: (id) => `/eenvoudig/${id}/`,
  whoDoesWhat: () => '/wie-doet-wat/',
  translatedHomes: (id) => `/${id}/`,
  translations: (id) => `/${id.replace('/pages/', '/')}/`,
};

/** The address of the page an entry makes; undefined for entries that make none of their own, such as a telephone number. */
export const addressOfEntry = (collection: CollectionName, id: string): string | undefined => addresses[collection]?.(id);

/** First parts of addresses that the site and its server use themselves, and folders of other languages: a Dutch page there would never be seen, or be seen as something else. */
export const takenParts = ['404', 'adressen', 'api', 'desk', 'eenvoudig', 'icons', 'index', 'media', 'nieuws', 'offline', 'og', 'redactie', 'schil', 'sitemap', 'status', 'stijl', 'vragen', 'wie-doet-wat', 'zoeken'];
