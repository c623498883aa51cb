// Every public address with its title: one list for the site map, its XML, the A–Z and the tests.
import { getCollection } from 'astro:content';
import { nl } from '#i18n/nl.ts';
import { getNeighbourhoods, getNews, getRubrics, getStations, questionUrl } from './facts.ts';

export interface Place {
  to: string;
  title: string;
  /** ISO date of the last look or of the news */
  changed?: string;
  /** words people type for it */
  synonyms?: string[];
}
export interface Group {
  title: string;
  places: Place[];
}

/** All public pages, grouped as the menu is. */
export async function siteMap(): Promise<Group[]> {
  const pages = await getCollection('pages');
  const rubrics = await getRubrics();
  const place = ({ data }: (typeof pages)[number], to: string): Place => ({ to, title: data.title, changed: data.reviewed, synonyms: data.synonyms });
  return [
    {
      title: nl.home,
      places: [
        { to: '/', title: nl.home },
        ...pages.sort((a, b) => a.id.localeCompare(b.id)).map((p) => place(p, `/${p.id}/`)),
        { to: '/vragen/', title: nl.questionsTitle },
        { to: '/nieuws/', title: nl.latestNews },
        { to: '/zoeken/', title: nl.search },
        { to: '/sitemap/', title: nl.sitemapTitle },
      ],
    },
    ...rubrics.map(({ rubric, questions }) => ({
      title: rubric.data.title,
      places: [{ to: `/vragen/${rubric.id}/`, title: rubric.data.title }, ...questions.map((q) => ({ to: questionUrl(q.id), title: q.data.title, changed: q.data.reviewed, synonyms: q.data.synonyms }))],
    })),
    { title: nl.stations, places: (await getStations()).map(({ id, data }) => ({ to: `/contact/${id}/`, title: data.name })) },
    { title: nl.neighbourhoods, places: (await getNeighbourhoods()).map(({ id, data }) => ({ to: `/wijk/${id}/`, title: data.name })) },
    { title: nl.latestNews, places: (await getNews({ current: false })).map(({ id, data }) => ({ to: `/nieuws/${id}/`, title: data.title, changed: data.date })) },
  ];
}
