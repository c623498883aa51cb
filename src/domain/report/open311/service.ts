// A report type as Open311 GeoReport v2 knows it: a service with attributes, made from the type and its words (https://wiki.open311.org/GeoReport_v2/).
import type { Field, PlaceField, TextField } from '../field.ts';
import type { FieldWords, FormWords } from '../form-words.ts';
import type { ApartReason, ReportType } from '../report-type.ts';

export interface Service {
  service_code: string;
  service_name: string;
  description: string;
  metadata: boolean;
  /** the id of a request is in the answer to it: nobody has to come back for it */
  type: 'realtime';
  /** with commas between them */
  keywords: string;
  group: string;
}

export type Datatype = 'string' | 'datetime' | 'text' | 'singlevaluelist' | 'multivaluelist';

export interface Attribute {
  /** false: only words to show, nothing to fill in */
  variable: boolean;
  code: string;
  datatype: Datatype;
  required: boolean;
  datatype_description: string | null;
  order: number;
  description: string;
  values?: { key: string; name: string }[];
}

export interface ServiceDefinition {
  service_code: string;
  attributes: Attribute[];
}

/** The code of the words that every app must show first: what to do in danger, and what this form is not for. */
export const noticeCode = 'notice';

const isStory = (field: Field): field is TextField => field.kind === 'text' && field.lines === true && field.required;

/** As many characters as the protocol lets an app send. */
const longestStory = 4_000;

/** Why a type does not come by this door: as it says itself, or as its questions do not fit in the protocol; undefined when it may. */
export function apartReasonOf({ otherApps = 'open', sensitive, contact, fields }: ReportType): ApartReason | undefined {
  if (otherApps !== 'open') return otherApps;
  if (sensitive || contact === 'anonymous') return 'sensitive';
  if (fields.filter(({ kind }) => kind === 'place').length !== 1) return 'no-place';
  return fields.some((field) => isStory(field) && field.max >= longestStory) ? undefined : 'no-story';
}

/** The story of a report: the protocol's `description`. Throws for a type without one, which does not come by this door. */
export function storyOf({ fields, id }: ReportType): TextField {
  const story = fields.find(isStory);
  if (!story) throw new Error(`${id} has no story`);
  return story;
}

/** The place of a report: the protocol's `lat`, `long`, `address_string` and `address_id`. Throws for a type without one. */
export function placeOf({ fields, id }: ReportType): PlaceField {
  const place = fields.find((field): field is PlaceField => field.kind === 'place');
  if (!place) throw new Error(`${id} has no place`);
  return place;
}

/** The questions that are attributes: all but the story and the place. */
export function attributeFields(type: ReportType): Field[] {
  const [story, place] = [storyOf(type), placeOf(type)];
  return type.fields.filter((field) => field !== story && field !== place);
}

function datatypeOf(field: Field): Datatype {
  if (field.kind === 'choice') return field.many ? 'multivaluelist' : 'singlevaluelist';
  if (field.kind === 'moment') return 'datetime';
  return field.kind === 'text' && field.lines ? 'text' : 'string';
}

/** What a service is called and is for. `group`: who handles it, in words. */
export function serviceOf(type: ReportType, words: FormWords, group: string): Service {
  return { service_code: type.id, service_name: words.title, description: words.description, metadata: true, type: 'realtime', keywords: words.synonyms.join(', '), group };
}

/** Words that a service definition says itself. */
export interface DefinitionWords {
  /** what to do in danger */
  danger: string;
  /** how a moment is written */
  moment: string;
}

function attributeOf(field: Field, words: FieldWords, order: number, moment: string): Attribute {
  const { label, hint, options } = words;
  return {
    variable: true,
    code: field.id,
    datatype: datatypeOf(field),
    required: field.required,
    datatype_description: field.kind === 'moment' ? moment : (hint ?? null),
    order,
    description: label,
    ...(field.kind === 'choice' && { values: field.options.map((key) => ({ key, name: options?.[key] ?? key })) }),
  };
}

/** The attributes of a service, in the order of its form; the first only has words to show. */
export function definitionOf(type: ReportType, words: FormWords, { danger, moment }: DefinitionWords): ServiceDefinition {
  const description = [danger, ...words.notFor.map(({ text }) => text)].join(' ');
  const notice: Attribute = { variable: false, code: noticeCode, datatype: 'string', required: false, datatype_description: null, order: 1, description };
  const asked = attributeFields(type).map((field, i) => attributeOf(field, words.fields[field.id] ?? { label: field.id, missing: '' }, i + 2, moment));
  return { service_code: type.id, attributes: [notice, ...asked] };
}
