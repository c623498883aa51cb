// The site in the words of schema.org, for search engines and other machines.
import type { Address } from '#domain/contact.ts';
import { weekdays, type Hours } from '#domain/hours.ts';

type Thing = Record<string, unknown>;

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
  telephone: string;
  city: string;
  address?: Address | undefined;
}

/** The zone (schema.org/GovernmentOrganization); pages refer to it by its `@id`. */
export function organization({ name, telephone, city, address }: Organization, site: URL): Thing {
  return {
    '@type': 'GovernmentOrganization',
    '@id': organizationId(site),
    name,
    url: site.href,
    telephone,
    areaServed: { '@type': 'City', name: city },
    ...(address && { address: postalAddress(address) }),
    contactPoint: { '@type': 'ContactPoint', telephone, contactType: 'customer service', availableLanguage: 'nl' },
  };
}

/** The `@id` of the zone on its own site. */
export const organizationId = (site: URL) => new URL('/#zone', site).href;
