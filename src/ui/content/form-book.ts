// The book of forms: all words and facts that the server needs to show a form again, a receipt or a status, and to count a promise in working days.
import type { FieldWords, FormBook, FormWords } from '#domain/report/form-words.ts';
import { locales, source } from '#i18n/locales.ts';
import { getNeighbourhoods, getPoint, getZone, today } from './facts.ts';
import { holidaysFrom } from './holidays.ts';
import { pointHref } from './point-link.ts';
import { getForms, type Form } from './reports.ts';
import { siteMap } from './site-map.ts';

/** A server may run for two years before its site is built again. */
const holidaysFor = 800;

type NotFor = Form['entry']['data']['notFor'][number];

async function notForOf({ text, page, contact }: NotFor, titles: Map<string, string>): Promise<FormWords['notFor'][number]> {
  if (contact) {
    const { data } = await getPoint(contact);
    const label = data.kind === 'phone' ? locales[source].strings.callLabel(data.label, data.value) : data.label;
    return { text, to: { label, href: pointHref(data) } };
  }
  if (!page) return { text };
  return { text, to: { label: titles.get(page.split('#')[0]!) ?? page, href: page } };
}

async function wordsOf({ entry, type, answerWithin, keepFor }: Form, titles: Map<string, string>): Promise<FormWords> {
  const { title, description, for: purpose, synonyms, notFor, next, fields, policy } = entry.data;
  return {
    type: type.id,
    slug: entry.id,
    locale: source,
    title,
    description,
    for: purpose,
    synonyms,
    notFor: await Promise.all(notFor.map((line) => notForOf(line, titles))),
    next,
    fields: fields as Record<string, FieldWords>,
    answerWithin,
    keepFor,
    policyConfirmed: policy.confirmed,
  };
}

/** The words of every form of this zone. */
export async function formWords(): Promise<FormWords[]> {
  const titles = new Map((await siteMap()).flatMap(({ places }) => places).map(({ to, title }) => [to, title]));
  return Promise.all((await getForms()).map((form) => wordsOf(form, titles)));
}

async function otherZones(id: string): Promise<NonNullable<FormBook['otherZones']>> {
  const { data } = await getPoint(id);
  return { label: data.label, href: pointHref(data) };
}

/** Everything the server must know of this site. */
export async function formBook(): Promise<FormBook> {
  const zone = await getZone();
  const call = async (id: string) => {
    const { data } = await getPoint(id);
    return { value: data.value, href: pointHref(data) };
  };
  const exit = zone.quickExit && (await getPoint(zone.quickExit)).data.value;
  return {
    phone: await call(zone.general),
    emergency: await call(zone.emergency),
    urgent: await call(zone.urgent),
    zone: { name: zone.name, timeZone: zone.timeZone },
    holidays: holidaysFrom(await today(), holidaysFor),
    forms: await formWords(),
    neighbourhoods: (await getNeighbourhoods()).map(({ id, data }) => ({ id, name: data.name, number: data.number })),
    languages: Object.entries(locales).map(([id, { name }]) => ({ id, name })),
    ...(exit ? { quickExit: exit } : {}),
    jurisdiction: new URL(zone.url).hostname.replace(/^www\./, ''),
    ...(zone.otherZones ? { otherZones: await otherZones(zone.otherZones) } : {}),
  };
}
