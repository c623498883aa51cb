// The alerts that every page carries: those that have not ended when the site is built, most serious first.
import { getCollection, type CollectionEntry } from 'astro:content';
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
const read = () => getCollection('alerts');

/** Read once for all pages of a build: most days there is nothing to read. In a live preview they may change at any time. */
const all = () => (import.meta.env.DEV ? read() : (kept ??= read()));

/** Alerts that hold now or will hold later; a page shows each of them from its start to its end, by the visitor's clock. */
export async function getAlerts(now = Date.now()): Promise<Alert[]> {
  const { timeZone } = await getZone();
  return (await all())
    .map(({ data }) => ({ data, from: epochOf(data.start, timeZone), until: epochOf(data.end, timeZone) }))
    .filter(({ until }) => until > now)
    .sort((a, b) => seriousness.indexOf(a.data.kind) - seriousness.indexOf(b.data.kind) || a.from - b.from);
}
