// Which page exists in which language and in easy Dutch: pairs by the address of the Dutch original.
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { localeOf, locales, type Locale } from '#i18n/locales.ts';

export type Translation = CollectionEntry<'translations'>;
export type TranslatedHome = CollectionEntry<'translatedHomes'>;

export interface Version {
  locale: Locale;
  to: string;
  title: string;
}

/** The address of a translated page: its language, then its own name. */
export const translationUrl = ({ id }: { id: string }) => `/${id.replace('/pages/', '/')}/`;

async function translated(): Promise<(Translation | TranslatedHome)[]> {
  const all = [...(await getCollection('translatedHomes')), ...(await getCollection('translations'))];
  return all.filter((entry) => Object.hasOwn(locales, entry.id.split('/')[0]!));
}

/** Every language version of the page at `path`, the page itself included; empty when there is only one. */
export async function versionsOf(path: string): Promise<Version[]> {
  const entries = (await translated()).map((entry) => ({ entry, to: translationUrl(entry) }));
  const original = entries.find((e) => e.to === path)?.entry.data.of ?? path;
  const others = entries.filter((e) => e.entry.data.of === original);
  if (!others.length) return [];
  return [{ locale: 'nl', to: original, title: '' }, ...others.map(({ entry, to }) => ({ locale: localeOf(to), to, title: entry.data.title }))];
}

/** The Dutch page at `to` in the language of the page at `path`, or `to` itself where it is not translated. */
export async function inLanguageOf(path: string, to: string): Promise<string> {
  return (await versionsOf(to)).find(({ locale }) => locale === localeOf(path))?.to ?? to;
}

/** The pages of one language other than Dutch, with their whole title and their short one: its menu. */
export async function pagesIn(locale: Locale): Promise<{ to: string; title: string; menu: string }[]> {
  const pages = await getCollection('translations', ({ id }) => id.split('/')[0] === locale);
  return pages.sort((a, b) => a.data.order - b.data.order).map((entry) => ({ to: translationUrl(entry), title: entry.data.title, menu: entry.data.menu ?? entry.data.title }));
}

/** The home page of one language other than Dutch, when it is written. */
export async function homeIn(locale: Locale): Promise<{ to: string; title: string }[]> {
  const entry = await getEntry('translatedHomes', locale);
  return entry ? [{ to: translationUrl(entry), title: entry.data.title }] : [];
}

/** The easy-read version of the page at `path`, when there is one. */
export async function easyVersionOf(path: string) {
  const [entry] = await getCollection('easyRead', ({ data }) => data.of === path);
  return entry && { to: `/eenvoudig/${entry.id}/`, title: entry.data.title };
}

/** When the Dutch page at `path` was last looked over; undefined for pages that are not written texts. */
export async function reviewedOn(path: string): Promise<string | undefined> {
  const id = path.slice(1, -1);
  const entry =
    path === '/'
      ? (await getCollection('home'))[0]
      : id.startsWith('vragen/')
        ? (await getCollection('questions')).find((q) => `vragen/${q.id}` === id)
        : (await getCollection('pages')).find((p) => p.id === id);
  return entry?.data.reviewed;
}

/** Whether the page at `path` is about violence, so that a reader may have to leave it fast. */
export async function isSensitive(path: string): Promise<boolean> {
  // Asked for a page that is no question, Astro warns at each build.
  if (!path.startsWith('/vragen/')) return false;
  const question = await getEntry('questions', path.replace(/^\/vragen\/|\/$/g, ''));
  return question?.data.sensitive ?? false;
}
