// The facts a page may show, by name; a name that does not exist is a bug of ours, since content was checked before.
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { localTime } from '#domain/hours.ts';

export type Point = CollectionEntry<'points'>;
export type Station = CollectionEntry<'stations'>;
export type Neighbourhood = CollectionEntry<'neighbourhoods'>;
export type Question = CollectionEntry<'questions'>;
export type News = CollectionEntry<'news'>;

function present<T>(entry: T | undefined, what: string): T {
  if (!entry) throw new Error(`${what} bestaat niet in de inhoud`);
  return entry;
}

/** The zone's own facts. */
export const getZone = async () => present(await getEntry('zone', 'zone'), 'zone.yaml').data;

/** A contact point by its id. */
export const getPoint = async (id: string) => present(await getEntry('points', id), `contactgegeven ${id}`);

/** A station by its id. */
export const getStation = async (id: string) => present(await getEntry('stations', id), `kantoor ${id}`);

const byOrder = <T extends { data: { order: number } }>(a: T, b: T) => a.data.order - b.data.order;

/** The stations in the order of the facts: head office first. */
export const getStations = async () => (await getCollection('stations')).sort(byOrder);

/** The contact points of one group, in their order. */
export const getPoints = async (group: Point['data']['group']) => (await getCollection('points', ({ data }) => data.group === group)).sort(byOrder);

/** The neighbourhoods by name. */
export const getNeighbourhoods = async () => (await getCollection('neighbourhoods')).sort((a, b) => a.data.name.localeCompare(b.data.name, 'nl'));

/** The rubrics in their order, each with its questions: the reception's most asked first, then by title. */
export async function getRubrics() {
  const questions = await getCollection('questions');
  const rank = (q: Question) => q.data.top ?? 99;
  return (await getCollection('rubrics')).sort(byOrder).map((rubric) => ({
    rubric,
    questions: questions.filter((q) => rubricOf(q) === rubric.id).sort((a, b) => rank(a) - rank(b) || a.data.title.localeCompare(b.data.title, 'nl')),
  }));
}

/** The rubric a question stands in: the folder of its file. */
export const rubricOf = (question: Question) => question.id.split('/')[0]!;

/** The address of a question. */
export const questionUrl = (id: string) => `/vragen/${id}/`;

const perMinute = 60_000;
let asked: { minute: number; timeZone: string; date: string } | undefined;

/** Today in the zone, as an ISO date, on the day the site is built; every page asks. */
export async function today(): Promise<string> {
  const { timeZone } = await getZone();
  const now = Date.now();
  const minute = Math.floor(now / perMinute);
  if (asked?.minute !== minute || asked.timeZone !== timeZone) asked = { minute, timeZone, date: localTime(now, timeZone).date };
  return asked.date;
}

/** When a news item happened, as far as that is known: an ISO date, or its month alone (`2022-10`). */
export const dateOf = ({ data }: News) => (data.monthOnly ? data.date.slice(0, 7) : data.date);

/** News that is out: newest first, pinned on top; `current` leaves out what has expired. */
export async function getNews({ current = true } = {}): Promise<News[]> {
  const day = await today();
  const out = await getCollection('news', ({ data }) => data.date <= day && !(current && data.expires && data.expires <= day));
  return out.sort((a, b) => Number(b.data.sticky) - Number(a.data.sticky) || b.data.date.localeCompare(a.data.date));
}
