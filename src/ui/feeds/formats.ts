// A feed as text: Atom (RFC 4287) and JSON Feed 1.1 (jsonfeed.org). Our own few lines, for the package `feed` 6 writes
// JSON Feed 1.0, gives Atom no language, and declares titles to be HTML.
import type { NewsFeed } from './news-feed.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;
const link = (rel: string, type: string, href: string) => `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`;

export function atomOf(feed: NewsFeed): string {
  const entries = feed.items.map(({ url, title, summary, date }) =>
    ['<entry>', element('id', url), element('title', title), element('published', date), element('updated', date), link('alternate', 'text/html', url), element('summary', summary), '</entry>'].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.atom),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', feed.updated),
    `<author>${element('name', feed.author)}</author>`,
    link('self', 'application/atom+xml', feed.atom),
    link('alternate', 'text/html', feed.home),
    element('icon', feed.icon),
    ...entries,
    '</feed>\n',
  ].join('\n');
}

export function jsonFeedOf(feed: NewsFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.json,
    icon: feed.icon,
    language: feed.language,
    authors: [{ name: feed.author, url: new URL('/', feed.home).href }],
    items: feed.items.map(({ url, title, summary, date }) => ({ id: url, url, title, content_text: summary, date_published: date })),
  });
}
