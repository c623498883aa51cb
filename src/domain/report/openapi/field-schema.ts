// The answers of a form as JSON Schema (2020-12, which OpenAPI 3.1 speaks): from the same fields and words as the form itself.
import { answerWays } from '../answers.ts';
import { limits, type Field } from '../field.ts';
import type { FieldWords, FormBook } from '../form-words.ts';
import type { ReportType } from '../report-type.ts';

export type Schema = { [keyword: string]: unknown };

/** An object of these properties and no others. */
export const object = (properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({ type: 'object', properties, ...(required.length && { required }), additionalProperties: false });

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const hhmm = '^\\d{2}:\\d{2}$';

/** A moment behind us, or with `ahead` before us. */
export function momentSchema(ahead: boolean): Schema {
  const chosen = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$', description: 'The date and time in the zone when this was chosen.' };
  const near = object({ kind: { enum: ahead ? ['today'] : ['now', 'today'] }, chosen }, ['kind']);
  const at = object({ kind: { const: 'at' }, date: { type: 'string', format: 'date' }, time: { type: 'string', pattern: hhmm, description: 'In the time of the zone.' } }, ['kind', 'date']);
  return { description: ahead ? 'Today or a day within a year.' : 'A moment that is not in the future.', oneOf: [near, at] };
}

/** A place: words, a position, or both. Nothing is refused for lying outside the zone. */
export function placeSchema({ neighbourhoods }: Pick<FormBook, 'neighbourhoods'>): Schema {
  const position = object({ lat: { type: 'number', minimum: -90, maximum: 90 }, lon: { type: 'number', minimum: -180, maximum: 180 }, accuracy: { type: 'number', minimum: 0, maximum: 1e6, description: 'Metres.' } }, ['lat', 'lon']);
  const neighbourhood = { type: 'string', ...(neighbourhoods.length ? { enum: neighbourhoods.map(({ id }) => id) } : { pattern: '^[a-z0-9-]{1,80}$' }) };
  const text = { type: 'string', maxLength: limits.place, description: 'An address, a crossing, or what is nearby.' };
  return { ...object({ text, neighbourhood, position: { ...position, description: 'WGS84.' } }), anyOf: [{ required: ['text'] }, { required: ['position'] }] };
}

/** How the answer is wanted. Without a contact, or with `none`, nothing of who sent the report is kept. */
export const contactSchema: Schema = object({
  answerBy: { enum: [...answerWays] },
  name: { type: 'string', maxLength: limits.name },
  email: { type: 'string', format: 'email', maxLength: limits.email },
  phone: { type: 'string', maxLength: limits.phone },
});

function answerSchema(field: Field): Schema {
  switch (field.kind) {
    case 'text':
      return { type: 'string', maxLength: field.max, ...(field.required && { minLength: 1 }) };
    case 'choice': {
      const one = { type: 'string', enum: [...field.options] };
      return field.many ? { type: 'array', items: one, ...(field.required && { minItems: 1 }) } : one;
    }
    case 'place':
      return ref('Place');
    case 'moment':
      return ref(field.ahead ? 'MomentAhead' : 'Moment');
  }
}

/** What a person reads at the question, and what each option means. */
function said({ label, hint, options }: FieldWords): string {
  const meanings = Object.entries(options ?? {}).map(([id, words]) => `\`${id}\`: ${words}`);
  return [[label, hint].filter(Boolean).join(' '), meanings.join('; ')].filter(Boolean).join('\n\n');
}

/** The answers that one type asks for. */
export function answersSchema({ fields }: ReportType, words: Record<string, FieldWords>): Schema {
  const properties = fields.map((field): [string, Schema] => {
    const known = words[field.id];
    return [field.id, { ...answerSchema(field), ...(known && { description: said(known) }), ...(known?.example && field.kind === 'text' && { examples: [known.example] }) }];
  });
  return object(Object.fromEntries(properties), fields.filter(({ required }) => required).map(({ id }) => id));
}
