// The things of schema.org that our pages are about, made from the same facts that the pages show.
import { telHref } from '#domain/contact.ts';
import { addDays, type Hours } from '#domain/hours.ts';
import { locales } from '#i18n/locales.ts';
import { dateOf, getPoint, getStation, getZone, today, type News, type Question, type Station } from '#ui/content/facts.ts';
import { holidaysFrom } from '#ui/content/holidays.ts';
import { shareAddress } from '#ui/share/address.ts';
import { faqPage, newsArticle, organization, policeStation, website, type Thing } from './schema-org.ts';

const language = locales.nl.tag;

/** A point's number as machines want it, without `tel:`. */
const numberOf = async (id: string) => telHref((await getPoint(id)).data.value).slice(4);

/** The home page: the site, and the zone behind it. */
export async function homeThings(site: URL): Promise<Thing[]> {
  const { name, wordmark, city, general, headOffice, language: spoken } = await getZone();
  const { address } = (await getStation(headOffice)).data;
  const zone = organization({ name, city, address, telephone: await numberOf(general), language: spoken }, site);
  return [website({ name, wordmark, language }, site), zone];
}

/** Hours with the legal holidays of the coming year as dates: machines know no Belgian calendar. */
async function withHolidays(hours: Hours): Promise<Hours> {
  if (hours.always || hours.holidays === 'open') return hours;
  const [from, written] = [await today(), hours.exceptions ?? []];
  const shut = holidaysFrom(from)
    .filter((day) => day < addDays(from, 365) && !written.some((e) => e.from <= day && day <= e.to))
    .map((day) => ({ from: day, to: day, open: [] }));
  return { ...hours, exceptions: [...written, ...shut] };
}

/** A station's page; nothing where no address is known. */
export async function stationThings({ id, data }: Station, site: URL): Promise<Thing[]> {
  if (!data.address) return [];
  const zone = (await getZone()).name;
  const hours = data.hours && (await withHolidays(data.hours));
  return [policeStation({ name: data.name, to: `/contact/${id}/`, telephone: await numberOf(data.phone), zone, address: data.address, location: data.location, hours }, site)];
}

/** A news item's page. */
export async function newsThings(item: News, site: URL): Promise<Thing[]> {
  const { id, data } = item;
  const to = `/nieuws/${id}/`;
  const zone = (await getZone()).name;
  return [newsArticle({ headline: data.title, description: data.description, to, image: shareAddress(to), published: dateOf(item), modified: data.reviewed, language, zone }, site)];
}

/** A question's page. Danger comes first in the answer too, wherever a machine may read it out. */
export function questionThings({ data }: Question): Thing[] {
  return [faqPage({ question: data.title, answer: [data.danger, ...data.short].filter(Boolean).join(' '), language })];
}
