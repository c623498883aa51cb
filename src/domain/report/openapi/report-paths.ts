// The API of the forms themselves, as OpenAPI 3.1: sending a report as JSON, and what its answers look like.
import { faultCodes } from '../fault.ts';
import type { FormBook, FormWords } from '../form-words.ts';
import type { ReportType } from '../report-type.ts';
import { answersSchema, contactSchema, momentSchema, object, placeSchema, ref, type Schema } from './field-schema.ts';
import { photosSchema, uploadsSchema } from './photo-paths.ts';

export interface Offered {
  type: ReportType;
  words: FormWords;
}

const idOf = ({ id }: ReportType) => id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The name of the schema of a type. */
export const submissionName = (type: ReportType) => `Report${idOf(type)}`;

const traceSchema = object({ trap: { type: 'string' }, seconds: { type: 'number', minimum: 0 } });

function submissionSchema({ type, words }: Offered): Schema {
  const needed = type.contact === 'required' ? ['contact'] : [];
  const properties = {
    type: { const: type.id },
    locale: { type: 'string', pattern: '^[a-z]{2,3}$', default: words.locale, description: 'The language of the writer.' },
    answers: answersSchema(type, words.fields),
    contact: ref('Contact'),
    ...(type.photos && { photos: photosSchema }),
    trace: { ...traceSchema, description: 'Leave this out: it is how a form tells robots from people.' },
  };
  return { ...object(properties, ['type', 'answers', ...needed]), title: words.title, description: words.description };
}

const receipt = object(
  {
    reference: { type: 'string', pattern: '^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$', description: 'To be read aloud; opens nothing.' },
    statusUrl: { type: 'string', format: 'uri-reference', description: 'Whoever holds this link sees steps and dates, may add something and open the report again. Show it to the writer, and to nobody else.' },
    receiptUrl: { type: 'string', format: 'uri-reference' },
    answerBy: { type: 'string', format: 'date', description: 'The promise: a first answer by this day.' },
    uploads: uploadsSchema,
  },
  ['reference', 'statusUrl', 'receiptUrl', 'answerBy', 'uploads'],
);

const fault = object({ field: { type: 'string', description: 'Id of the field, `contact.email` and the like, or `type`.' }, code: { enum: [...faultCodes] }, max: { type: 'integer' } }, ['field', 'code']);

const problem: Schema = {
  ...object(
    {
      type: { type: 'string', pattern: '^urn:problem-type:melding:' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'What to do, for the person who wrote the report.' },
      phone: { type: 'string', description: 'The number to call when it does not work.' },
      faults: { type: 'array', items: ref('Fault') },
    },
    ['type', 'title', 'status', 'detail', 'phone'],
  ),
  description: 'RFC 9457, in the language of the zone.',
};

/** The schemas of everything that is said here. */
export function reportSchemas(offered: readonly Offered[], book: FormBook): Record<string, Schema> {
  const reports = offered.map((form): [string, Schema] => [submissionName(form.type), submissionSchema(form)]);
  const mapping = Object.fromEntries(offered.map(({ type }) => [type.id, ref(submissionName(type)).$ref]));
  const any = { oneOf: offered.map(({ type }) => ref(submissionName(type))), discriminator: { propertyName: 'type', mapping } };
  return { Report: any, ...Object.fromEntries(reports), Place: placeSchema(book), Moment: momentSchema(false), MomentAhead: momentSchema(true), Contact: contactSchema, Receipt: receipt, Problem: problem, Fault: fault };
}

/** Why a report is refused, by status. */
export const refusals: Record<number, string> = {
  400: 'It cannot be read: no UTF-8, no JSON, a name twice, or no Idempotency-Key.',
  403: 'A page of another site sent it. Send it from an app or from a server.',
  405: 'Only POST is possible here.',
  413: 'It is longer than 64 KiB.',
  415: 'It is no JSON in UTF-8.',
  422: 'Something must be mended: `faults` says what. Or the key was used before, for other words.',
  507: 'It could not be kept. Nothing of it is stored; try again with the same key.',
};

const json = (schema: Schema, type = 'application/json') => ({ content: { [type]: { schema } } });

/** The paths of this API. */
export function reportPaths(): Record<string, Schema> {
  const refused = Object.fromEntries(Object.entries(refusals).map(([status, description]) => [status, { description, ...json(ref('Problem'), 'application/problem+json') }]));
  const key = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', format: 'uuid' }, description: 'Made once for each report, also for every try to send it again. The same key and the same report again: the same receipt, and one report.' };
  const proof = { name: 'Proof', in: 'header', schema: { type: 'string' }, description: 'A sum from `/api/proef`, while it is asked for. Without it a report is taken all the same.' };
  return {
    '/api/meldingen': {
      post: {
        operationId: 'sendReport',
        summary: 'Send a report',
        description: 'When the answer is 201 or 200, the report is sealed and on the disk. A report is never refused because it looks like a robot sent it.',
        parameters: [key, proof],
        requestBody: { required: true, ...json(ref('Report')) },
        responses: { 201: { description: 'Kept now.', ...json(ref('Receipt')) }, 200: { description: 'Kept by an earlier try with this key.', ...json(ref('Receipt')) }, ...refused },
      },
    },
    '/api/proef': {
      get: {
        operationId: 'getChallenge',
        summary: 'Whether proof of work is asked for now',
        responses: { 200: { description: 'The challenge, while an attack is on.', ...json(object({ on: { type: 'boolean' }, challenge: { type: 'string' }, bits: { type: 'integer' } }, ['on'])) } },
      },
    },
  };
}
