// Renders an editor's text with the components it may use.
import { render } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

type Written = CollectionEntry<'reports'> | CollectionEntry<'pages'> | CollectionEntry<'questions'> | CollectionEntry<'news'> | CollectionEntry<'translations'> | CollectionEntry<'easyRead'>;

/** The text of an entry, ready to place in a page. */
export async function textOf(entry: Written) {
  return (await render(entry)).Content;
}
