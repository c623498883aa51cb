// What each type of schema.org must carry: by schema.org where it says so, by Google's pages on structured data where they ask more.
import assert from 'node:assert/strict';
import { exists, pathOf, type Built } from './site.ts';

export type Thing = Record<string, unknown> & { '@type': string };

const text = (value: unknown, what: string) => assert.ok(typeof value === 'string' && value.trim().length > 0, `${what} ontbreekt`);
const ofType = (value: unknown, type: string): Thing => {
  assert.equal((value as Thing | undefined)?.['@type'], type);
  return value as Thing;
};
const day = (value: unknown) => assert.match(String(value), /^\d{4}-\d\d-\d\d$/);
const time = (value: unknown) => assert.match(String(value), /^([01]\d|2[0-3]):[0-5]\d$/);
const number = (value: unknown) => assert.match(String(value), /^(\+\d{6,15}|\d{3,4})$/);
const own = (value: unknown) => assert.ok(exists(pathOf(String(value))), `${String(value)} bestaat niet`);

function address(value: unknown): void {
  const { streetAddress, postalCode, addressLocality, addressCountry } = ofType(value, 'PostalAddress');
  for (const [what, part] of Object.entries({ streetAddress, postalCode, addressLocality })) text(part, what);
  assert.equal(addressCountry, 'BE');
}

const named = (thing: Thing) => {
  text(thing['name'], 'name');
  own(thing['url']);
};

function hours(value: unknown): void {
  for (const spec of value as Thing[]) {
    ofType(spec, 'OpeningHoursSpecification');
    time(spec['opens']);
    time(spec['closes']);
    if (spec['dayOfWeek']) for (const d of [spec['dayOfWeek']].flat()) assert.match(String(d), /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/);
    else for (const field of ['validFrom', 'validThrough']) day(spec[field]);
  }
}

/** Every type our pages may name, with its rules; a type that is not here fails. */
export const rules: Record<string, (thing: Thing, page: Built) => void> = {
  WebSite: named,
  GovernmentOrganization(thing) {
    named(thing);
    number(thing['telephone']);
    own(thing['logo']);
    if (thing['address']) address(thing['address']);
    text(ofType(thing['areaServed'], 'City')['name'], 'areaServed');
    number(ofType(thing['contactPoint'], 'ContactPoint')['telephone']);
  },
  PoliceStation(thing, page) {
    named(thing);
    assert.equal(pathOf(String(thing['url'])), page.address);
    address(thing['address']);
    number(thing['telephone']);
    if (thing['openingHoursSpecification']) hours(thing['openingHoursSpecification']);
    if (thing['geo']) for (const field of ['latitude', 'longitude']) assert.equal(typeof ofType(thing['geo'], 'GeoCoordinates')[field], 'number');
    named(ofType(thing['parentOrganization'], 'GovernmentOrganization'));
  },
  NewsArticle(thing, page) {
    text(thing['headline'], 'headline');
    assert.ok(String(thing['headline']).length <= 110, 'een kop van hoogstens 110 tekens');
    assert.match(String(thing['datePublished']), /^\d{4}-\d\d(-\d\d)?$/);
    day(thing['dateModified']);
    assert.ok(page.html.includes(`<time datetime="${String(thing['datePublished'])}">`), 'de dag op de bladzijde is een andere');
    assert.ok(String(thing['dateModified']) >= String(thing['datePublished']));
    own(thing['image']);
    assert.equal(pathOf(String(thing['mainEntityOfPage'])), page.address);
    named(ofType(thing['author'], 'GovernmentOrganization'));
    assert.deepEqual(thing['publisher'], { '@id': (thing['author'] as Thing)['@id'] });
  },
  FAQPage(thing, page) {
    const questions = thing['mainEntity'] as Thing[];
    assert.equal(questions.length, 1);
    for (const question of questions) {
      text(ofType(question, 'Question')['name'], 'name');
      const answer = String(ofType(question['acceptedAnswer'], 'Answer')['text']);
      const seen = (part: string) => page.words.includes(part.replace(/\s+/g, ' ').trim());
      assert.ok(seen(String(question['name'])), 'de vraag staat niet op de bladzijde');
      for (const sentence of answer.split(/(?<=[.?])\s+/)) assert.ok(seen(sentence), `“${sentence}” staat niet op de bladzijde`);
    }
  },
  BreadcrumbList(thing) {
    const steps = thing['itemListElement'] as Thing[];
    assert.ok(steps.length >= 2);
    steps.forEach((step, i) => {
      assert.equal(ofType(step, 'ListItem')['position'], i + 1);
      text(step['name'], 'name');
      own(step['item']);
    });
  },
};

/** The things a page names; none is an empty list. */
export function thingsOf({ data, address: at }: Built): Thing[] {
  assert.ok(data.length <= 1, `${at}: hoogstens één blok JSON-LD`);
  if (!data[0]) return [];
  const graph = JSON.parse(data[0]) as { '@context': string; '@graph': Thing[] };
  assert.equal(graph['@context'], 'https://schema.org');
  return graph['@graph'];
}
