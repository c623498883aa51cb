// The news for readers of feeds: what both forms of the feed tell, with true dates and whole addresses.
import { locales } from '#i18n/locales.ts';
import { nl } from '#i18n/nl.ts';
import { getNews, getZone } from '#ui/content/facts.ts';

export interface FeedItem {
  /** whole address; also what the item is known by for ever */
  url: string;
  title: string;
  summary: string;
  /** RFC 3339 */
  date: string;
}

export interface NewsFeed {
  title: string;
  description: string;
  author: string;
  language: string;
  /** whole addresses */
  home: string;
  atom: string;
  json: string;
  icon: string;
  /** the date of the newest item, RFC 3339 */
  updated: string;
  /** newest first */
  items: FeedItem[];
}

export const feeds = [
  { to: '/nieuws/atom.xml', type: 'application/atom+xml' },
  { to: '/nieuws/feed.json', type: 'application/feed+json' },
];

/** As many as a reader that was away for a year can use. */
const most = 50;

/** News has a day and no hour: midnight UTC is that same day in Belgium. Feeds know no month without a day: one of that month, then. */
const instant = (day: string) => `${day}T00:00:00Z`;

/** The news as a feed. A yearly look at an old item is no news: an item keeps the date of its news. */
export async function newsFeed(site: URL): Promise<NewsFeed> {
  const zone = await getZone();
  const at = (path: string) => new URL(path, site).href;
  const news = (await getNews()).sort((a, b) => b.data.date.localeCompare(a.data.date)).slice(0, most);
  return {
    title: `${zone.name}: ${nl.latestNews.toLowerCase()}`,
    description: nl.newsDescription,
    author: zone.name,
    language: locales.nl.tag,
    home: at('/nieuws/'),
    atom: at(feeds[0]!.to),
    json: at(feeds[1]!.to),
    icon: at('/icons/512.png'),
    updated: instant(news[0]?.data.date ?? '1970-01-01'),
    items: news.map(({ id, data }) => ({ url: at(`/nieuws/${id}/`), title: data.title, summary: data.description, date: instant(data.date) })),
  };
}
