// The site in the words of schema.org, for search engines and other machines.
import type { Address } from '#domain/contact.ts';
import { weekdays, type Hours } from '#domain/hours.ts';

export type Thing = Record<string, unknown>;

const days = { mo: 'Monday', tu: 'Tuesday', we: 'Wednesday', th: 'Thursday', fr: 'Friday', sa: 'Saturday', su: 'Sunday' };

/** A page's things as one JSON-LD text; `<` is escaped so that no text can end the script element (HTML standard). */
export function jsonLd(things: Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/** A postal address (schema.org/PostalAddress). */
export function postalAddress({ street, number, postcode, place, part }: Address): Thing {
  return { '@type': 'PostalAddress', streetAddress: [street, number].filter(Boolean).join(' '), postalCode: postcode, addressLocality: part ?? place, addressCountry: 'BE' };
}

/** Opening hours with their exceptions (schema.org/OpeningHoursSpecification); closed days have equal times, as the standard asks. */
export function openingHours(hours: Hours): Thing[] {
  const spec = (fields: Thing) => ({ '@type': 'OpeningHoursSpecification', ...fields });
  if (hours.always) return [spec({ dayOfWeek: Object.values(days), opens: '00:00', closes: '23:59' })];
  const times = (span: string) => ({ opens: span.slice(0, 5), closes: span.slice(6) === '24:00' ? '23:59' : span.slice(6) });
  return [
    ...weekdays.flatMap((day) => (hours.week?.[day] ?? []).map((span) => spec({ dayOfWeek: days[day], ...times(span) }))),
    ...(hours.exceptions ?? []).flatMap(({ from, to, open }) => (open.length ? open.map(times) : [{ opens: '00:00', closes: '00:00' }]).map((t) => spec({ validFrom: from, validThrough: to, ...t }))),
  ];
}

/** The way to a page (schema.org/BreadcrumbList); `trail` runs from the home page to the page itself. */
export function breadcrumbs(trail: { to: string; title: string }[], site: URL): Thing {
  return { '@type': 'BreadcrumbList', itemListElement: trail.map(({ to, title }, i) => ({ '@type': 'ListItem', position: i + 1, name: title, item: new URL(to, site).href })) };
}

export interface Organization {
  name: string;
  /** E.164 */
  telephone: string;
  city: string;
  /** in which the phone is answered */
  language: string;
  address?: Address | undefined;
}

/** The zone (schema.org/GovernmentOrganization); other pages refer to it by its `@id`. */
export function organization({ name, telephone, city, language, address }: Organization, site: URL): Thing {
  return {
    ...reference(name, site),
    telephone,
    logo: new URL('/icons/512.png', site).href,
    areaServed: { '@type': 'City', name: city },
    ...(address && { address: postalAddress(address) }),
    contactPoint: { '@type': 'ContactPoint', telephone, contactType: 'customer service', availableLanguage: language },
  };
}

/** The zone in few words: a machine that reads one page does not know what the home page says of the `@id`. */
function reference(name: string, site: URL): Thing {
  return { '@type': 'GovernmentOrganization', '@id': organizationId(site), name, url: site.href };
}

/** The `@id` of the zone on its own site. */
export const organizationId = (site: URL) => new URL('/#zone', site).href;

/** The site itself (schema.org/WebSite): from it, search engines take the name they show above an address. */
export function website({ name, wordmark, language }: { name: string; wordmark: string; language: string }, site: URL): Thing {
  return { '@type': 'WebSite', name: wordmark, alternateName: name, url: site.href, inLanguage: language, publisher: { '@id': organizationId(site) } };
}

export interface Door {
  name: string;
  /** path of its page */
  to: string;
  /** E.164 */
  telephone: string;
  zone: string;
  address: Address;
  location?: { lat: number; lon: number } | undefined;
  hours?: Hours | undefined;
}

/** A station (schema.org/PoliceStation). Google asks for name and address; without an address there is no door to tell of. */
export function policeStation({ name, to, telephone, zone, address, location, hours }: Door, site: URL): Thing {
  const url = new URL(to, site).href;
  return {
    '@type': 'PoliceStation',
    '@id': `${url}#kantoor`,
    name,
    url,
    telephone,
    address: postalAddress(address),
    ...(location && { geo: { '@type': 'GeoCoordinates', latitude: location.lat, longitude: location.lon } }),
    ...(hours && { openingHoursSpecification: openingHours(hours) }),
    parentOrganization: reference(zone, site),
  };
}

export interface Article {
  headline: string;
  description: string;
  /** path of its page */
  to: string;
  /** path of its picture */
  image: string;
  /** ISO dates, the first perhaps a month alone (schema.org/Date); a change before the publication does not count */
  published: string;
  modified: string;
  language: string;
  zone: string;
}

/** A news item (schema.org/NewsArticle). */
export function newsArticle({ headline, description, to, image, published, modified, language, zone }: Article, site: URL): Thing {
  const publisher = reference(zone, site);
  return {
    '@type': 'NewsArticle',
    headline,
    description,
    datePublished: published,
    dateModified: modified > published ? modified : published,
    inLanguage: language,
    image: new URL(image, site).href,
    mainEntityOfPage: new URL(to, site).href,
    author: publisher,
    publisher: { '@id': publisher['@id'] },
  };
}

/** A page with one question and the zone's own answer (schema.org/FAQPage; why not QAPage: decision 7). */
export function faqPage({ question, answer, language }: { question: string; answer: string; language: string }): Thing {
  return { '@type': 'FAQPage', inLanguage: language, mainEntity: [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }] };
}
