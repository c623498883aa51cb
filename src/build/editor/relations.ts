// A field that names an entry elsewhere: the form offers what is there, by the name a person knows.
import type { CollectionName } from '#schema/collections.ts';
import type { Field } from './form.ts';

/** How an entry of a collection is called in a list: a field of it. */
const shownBy: Partial<Record<CollectionName, string[]>> = {
  points: ['{{label}} ({{value}})'],
  stations: ['{{name}}'],
  neighbourhoods: ['{{name}}'],
  figures: ['{{title}}'],
  questions: ['{{title}}'],
  rubrics: ['{{title}}'],
};

/** The part of a field that chooses an entry of `collection`. Throws where nobody has said how its entries are shown. */
export function relationTo(collection: string): Partial<Field> {
  const display = shownBy[collection as CollectionName];
  if (!display) throw new Error(`src/build/editor/relations.ts: hoe heet een bestand van ${collection} in een lijst?`);
  return { widget: 'relation', collection, value_field: '{{slug}}', display_fields: display, search_fields: [...display.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]!)), '{{slug}}'] };
}

/** The services that guard pages are a list in the facts of the zone. */
export const servicesOfTheZone: Partial<Field> = { widget: 'relation', collection: '_singletons', file: 'zone', value_field: 'owners.*', display_fields: ['owners.*'], search_fields: ['owners.*'] };
