// What the search ships to the browser: every page's title and words, the editors' synonyms and pinned answers.
import { getCollection } from 'astro:content';
import type { Pinned } from '#domain/search.ts';
import type { IndexedPlace, SearchData } from '#ui/search/engine.ts';
import { getPoint } from './facts.ts';
import { getMatters } from './matters.ts';
import { siteMap } from './site-map.ts';

const kindOf = (to: string) => to.split('/')[1] || 'start';

/** An answer leads to our page where there is one, else to the contact itself. */
async function pinnedAnswers(): Promise<Pinned[]> {
  const [entry] = await getCollection('searchWords');
  return Promise.all(
    (entry?.data.pinned ?? []).map(async ({ words, say, contact, page }) => {
      const point = contact ? (await getPoint(contact)).data : undefined;
      return { words, say, to: page ?? `/noodgeval/`, label: point ? `${point.label}: ${point.value}` : '' };
    }),
  );
}

/** All that is needed to find a page by its title and by citizens' words. */
export async function searchData(): Promise<SearchData> {
  const [entry] = await getCollection('searchWords');
  const matters = await getMatters();
  const pages = new Map((await siteMap()).flatMap((group) => group.places).filter(({ list }) => !list).map((place) => [place.to, place]));
  // A matter that has a page of ours lends it its words; the others are found on their own.
  const wordsFor = (to: string) => matters.filter((m) => m.page === to).flatMap((m) => [m.matter, ...m.words]);
  const places: IndexedPlace[] = [...pages.values()].map(({ to, title, synonyms = [] }) => ({ u: to, t: title, s: [...synonyms, ...wordsFor(to)], k: kindOf(to) }));
  const alone: IndexedPlace[] = matters.filter((m) => !m.page).map((m) => ({ u: m.to, t: m.matter, s: m.words, k: 'wie-doet-wat' }));
  return { places: [...places, ...alone], synonyms: entry?.data.synonyms ?? [], pinned: await pinnedAnswers() };
}
