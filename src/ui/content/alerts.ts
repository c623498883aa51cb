// The alerts that every page carries: those that have not ended when the site is built, most serious first.
import { globSync } from 'node:fs';
import { getCollection, type CollectionEntry } from 'astro:content';
import { collections, contentDir } from '#schema/collections.ts';
import { epochOf } from '#domain/moment.ts';
import { getZone } from './facts.ts';

export interface Alert {
  data: CollectionEntry<'alerts'>['data'];
  /** milliseconds since 1970 */
  from: number;
  until: number;
}

const seriousness = ['danger', 'warning', 'notice'];

let kept: ReturnType<typeof read> | undefined;
/** Most days there is none, and Astro warns when it is asked for an empty collection. */
const read = async () => (globSync(`${contentDir}/${collections.alerts.base}/${collections.alerts.pattern}`).length ? getCollection('alerts') : []);

/** Read once for all pages of a build; in a live preview they may change at any time. */
const all = () => (import.meta.env.DEV ? read() : (kept ??= read()));

/** Alerts that hold now or will hold later; a page shows each of them from its start to its end, by the visitor's clock. */
export async function getAlerts(now = Date.now()): Promise<Alert[]> {
  const { timeZone } = await getZone();
  return (await all())
    .map(({ data }) => ({ data, from: epochOf(data.start, timeZone), until: epochOf(data.end, timeZone) }))
    .filter(({ until }) => until > now)
    .sort((a, b) => seriousness.indexOf(a.data.kind) - seriousness.indexOf(b.data.kind) || a.from - b.from);
}
