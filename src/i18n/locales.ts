// The languages of the site: one line each. Dutch is the source and stands at the root; the others under their own folder.
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export type Strings = typeof nl;

export interface Language {
  tag: string;
  name: string;
  /** how the first day of a month is written, where that is no plain number: engines write it as one */
  firstDay?: string;
  strings: Strings;
}

export const locales = {
  nl: { tag: 'nl-BE', name: 'Nederlands', strings: nl },
  fr: { tag: 'fr-BE', name: 'Français', firstDay: '1er', strings: fr },
  en: { tag: 'en-GB', name: 'English', strings: en },
} satisfies Record<string, Language>;

/** The language the zone writes in; the others are translations of it. */
export const source = 'nl';

export type Locale = keyof typeof locales;

/** The language of a page by its address: `/fr/contact/` is French, everything without such a folder is Dutch. */
export function localeOf(path: string): Locale {
  const first = path.split('/')[1] ?? '';
  return Object.hasOwn(locales, first) ? (first as Locale) : 'nl';
}

/** The `lang` of Dutch words on the page at `path`; none where the page itself is Dutch. */
export const dutchIn = (path: string): string | undefined => (localeOf(path) === source ? undefined : locales[source].tag);

/** The front page in the language of the page at `path`. */
export const homeOf = (path: string): string => (localeOf(path) === source ? '/' : `/${localeOf(path)}/`);

/** The interface words for the page at `path`. */
export const stringsFor = (path: string): Strings => locales[localeOf(path)].strings;
