// The matters of "wie doet wat" and where each stands on its page.
import { getCollection } from 'astro:content';

/** The anchor of a matter on the page: its words in plain letters. */
export function matterAnchor(matter: string): string {
  return matter.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Every matter with its address on the site. */
export async function getMatters() {
  const [entry] = await getCollection('whoDoesWhat');
  return (entry?.data.matters ?? []).map((m) => ({ ...m, to: `/wie-doet-wat/#${matterAnchor(m.matter)}` }));
}
