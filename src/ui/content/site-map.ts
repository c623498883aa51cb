// Every public address with its title: one list for the site map, its XML, the A–Z and the tests.
import { getCollection } from 'astro:content';
import { locales, source, type Locale } from '#i18n/locales.ts';
import { nl } from '#i18n/nl.ts';
import { getNeighbourhoods, getNews, getRubrics, getStations, questionUrl } from './facts.ts';
import { homeIn, pagesIn } from './languages.ts';
import { streetLetters } from './street-list.ts';
import { getForms } from './reports.ts';

export interface Place {
  to: string;
  title: string;
  /** ISO date of the last look or of the news */
  changed?: string;
  /** words people type for it */
  synonyms?: string[];
  /** in the site map only: a list of names, not an answer to look for */
  list?: true;
}
export interface Group {
  title: string;
  /** the language of the titles, where it is not Dutch */
  lang?: string;
  places: Place[];
}

/** The pages in other languages, a group a language. */
async function otherLanguages(): Promise<Group[]> {
  const others = (Object.keys(locales) as Locale[]).filter((l) => l !== source);
  return Promise.all(others.map(async (locale) => ({ title: locales[locale].name, lang: locales[locale].tag, places: [...(await homeIn(locale)), ...(await pagesIn(locale)).map(({ to, title }) => ({ to, title }))] })));
}

/** All public pages, grouped as the menu is. */
export async function siteMap(): Promise<Group[]> {
  const pages = await getCollection('pages');
  const rubrics = await getRubrics();
  const forms = await getForms();
  const place = ({ data }: (typeof pages)[number], to: string): Place => ({ to, title: data.title, changed: data.reviewed, synonyms: data.synonyms });
  return [
    {
      title: nl.home,
      places: [
        { to: '/', title: nl.home },
        ...pages.sort((a, b) => a.id.localeCompare(b.id)).map((p) => place(p, `/${p.id}/`)),
        { to: '/vragen/', title: nl.questionsTitle },
        { to: '/wie-doet-wat/', title: nl.whoDoesWhat },
        { to: '/nieuws/', title: nl.latestNews },
        { to: '/zoeken/', title: nl.search },
        { to: '/sitemap/', title: nl.sitemapTitle },
      ],
    },
    ...(forms.length ? [{ title: nl.report.lists.forms, places: forms.map(({ entry, to }) => ({ to, title: entry.data.title, changed: entry.data.reviewed, synonyms: entry.data.synonyms })) }] : []),
    ...rubrics.map(({ rubric, questions }) => ({
      title: rubric.data.title,
      places: [{ to: `/vragen/${rubric.id}/`, title: rubric.data.title }, ...questions.map((q) => ({ to: questionUrl(q.id), title: q.data.title, changed: q.data.reviewed, synonyms: q.data.synonyms }))],
    })),
    { title: nl.easyRead, places: (await getCollection('easyRead')).map(({ id, data }) => ({ to: `/eenvoudig/${id}/`, title: data.title, changed: data.reviewed, synonyms: data.synonyms })) },
    ...(await otherLanguages()),
    { title: nl.stations, places: (await getStations()).map(({ id, data }) => ({ to: `/contact/${id}/`, title: data.name, synonyms: data.address ? [data.address.street] : [] })) },
    { title: nl.neighbourhoods, places: (await getNeighbourhoods()).map(({ id, data }) => ({ to: `/wijk/${id}/`, title: data.name })) },
    { title: nl.finder.streetsAZ, places: [{ to: '/wijk/straten/', title: nl.finder.streetsAZ }, ...(await streetLetters()).map(({ letter, to }): Place => ({ to, title: nl.finder.streetsWith(letter), list: true }))] },
    { title: nl.latestNews, places: (await getNews({ current: false })).map(({ id, data }) => ({ to: `/nieuws/${id}/`, title: data.title, changed: data.date })) },
  ];
}
