// The languages of the site: one line each. Dutch is the source.
import { nl } from './nl.ts';

export type Strings = typeof nl;

export const locales = {
  nl: { tag: 'nl-BE', name: 'Nederlands', strings: nl },
} satisfies Record<string, { tag: string; name: string; strings: Strings }>;

export type Locale = keyof typeof locales;
