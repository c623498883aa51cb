// How written pages stand under each other, by their folders.
import { getCollection, getEntry } from 'astro:content';

/** Pages whose words stand in a template of their own. */
export const ownTemplate = new Set(['noodgeval', 'melden', 'contact', 'wijk', 'privacy', 'toegankelijkheid']);

/** The pages above `id`, outermost first. */
export async function trailOf(id: string) {
  const parts = id.split('/').slice(0, -1);
  const above = await Promise.all(parts.map((_, i) => getEntry('pages', parts.slice(0, i + 1).join('/'))));
  return above.flatMap((entry) => (entry ? [{ to: `/${entry.id}/`, title: entry.data.menu ?? entry.data.title }] : []));
}

/** The pages right under `id`, in their order. */
export async function childrenOf(id: string) {
  const children = await getCollection('pages', (entry) => entry.id.startsWith(`${id}/`) && !entry.id.slice(id.length + 1).includes('/'));
  return children.sort((a, b) => a.data.order - b.data.order);
}

/** A written page that the site's own templates need. Throws in Dutch when the file is gone. */
export async function pageOf(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`De bladzijde ${id}.mdx ontbreekt in nl/pages. Zet het bestand terug.`);
  return entry;
}
