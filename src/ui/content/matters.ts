// The matters of "wie doet wat" and where each stands on its page.
import { getCollection } from 'astro:content';
import { matterAnchor } from './matter-anchor.ts';

/** Every matter with its address on the site. */
export async function getMatters() {
  const [entry] = await getCollection('whoDoesWhat');
  return (entry?.data.matters ?? []).map((m) => ({ ...m, to: `/wie-doet-wat/#${matterAnchor(m.matter)}` }));
}
