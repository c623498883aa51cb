// The door for other apps, Open311 GeoReport v2, as OpenAPI 3.1: its forms and answers, from the same types as the services it lists.
import type { Field } from '../field.ts';
import { mediaLimits } from '../open311/read-request.ts';
import { attributeFields, storyOf } from '../open311/service.ts';
import { limits } from '../field.ts';
import { object, ref, type Schema } from './field-schema.ts';
import { submissionName, type Offered } from './report-paths.ts';

const text = (description: string, more: Schema = {}): Schema => ({ type: 'string', description, ...more });

function valueSchema(field: Field, label: string): [string, Schema] {
  if (field.kind === 'choice') {
    const one = { type: 'string', enum: [...field.options] };
    return field.many ? [`attribute[${field.id}][]`, { type: 'array', items: one, description: label }] : [`attribute[${field.id}]`, { ...one, description: label }];
  }
  return [`attribute[${field.id}]`, { type: 'string', ...(field.kind === 'text' && { maxLength: field.max }), description: field.kind === 'moment' ? `${label} W3C date, or date and time.` : label }];
}

/** The form of one service. */
function formSchema({ type, words }: Offered): Schema {
  const asked = attributeFields(type);
  const attributes = asked.map((field) => valueSchema(field, words.fields[field.id]?.label ?? field.id));
  const properties = {
    service_code: { const: type.id },
    jurisdiction_id: text('May be left out: there is one zone here.'),
    lat: text('WGS84, with `long`.', { pattern: '^[+-]?\\d{1,3}(\\.\\d+)?$' }),
    long: text('WGS84, with `lat`.', { pattern: '^[+-]?\\d{1,3}(\\.\\d+)?$' }),
    address_string: text('An address, or words for a place.', { maxLength: limits.place }),
    address_id: text('An address in a register; kept as text.'),
    description: text(words.fields[storyOf(type).id]?.label ?? words.title, { minLength: 1, maxLength: storyOf(type).max }),
    email: text('For the answer.', { maxLength: limits.email }),
    first_name: text(''),
    last_name: text(''),
    phone: text('For the answer.', { maxLength: limits.phone }),
    media_url: { type: 'array', maxItems: mediaLimits.most, items: { type: 'string', maxLength: mediaLimits.longest }, description: 'Kept as text; never opened.' },
    ...Object.fromEntries(attributes),
  };
  const required = ['service_code', 'description', ...attributes.filter((_, i) => asked[i]!.required).map(([name]) => name)];
  return { type: 'object', title: words.title, properties, required };
}

const nameOf = ({ type }: Offered) => `Open311${submissionName(type)}`;
const rows = (item: Schema): Schema => ({ type: 'array', items: item });
const maybe = (type: string): Schema => ({ type: [type, 'null'] });
const string: Schema = { type: 'string' };

const status: Schema = object({
  service_request_id: string, status: { enum: ['open', 'closed'] }, status_notes: maybe('string'), service_name: string, service_code: string, description: maybe('string'),
  agency_responsible: maybe('string'), service_notice: maybe('string'), requested_datetime: { type: 'string', format: 'date-time' }, updated_datetime: { type: 'string', format: 'date-time' },
  expected_datetime: maybe('string'), address: maybe('string'), address_id: maybe('string'), zipcode: maybe('string'), lat: maybe('number'), long: maybe('number'), media_url: maybe('string'),
});

/** The schemas of this door. */
export function open311Schemas(offered: readonly Offered[]): Record<string, Schema> {
  const value = object({ key: string, name: string });
  const attribute = object({ variable: { type: 'boolean' }, code: string, datatype: { enum: ['string', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] }, required: { type: 'boolean' }, datatype_description: maybe('string'), order: { type: 'integer' }, description: string, values: rows(value) });
  const service = object({ service_code: string, service_name: string, description: string, metadata: { type: 'boolean' }, type: { const: 'realtime' }, keywords: string, group: string });
  const endpoint = object({ specification: string, url: string, changeset: string, type: string, formats: rows(string) });
  return {
    Open311Request: { oneOf: offered.map((form) => ref(nameOf(form))) },
    ...Object.fromEntries(offered.map((form) => [nameOf(form), formSchema(form)])),
    Open311Discovery: object({ changeset: string, contact: string, key_service: string, endpoints: rows(endpoint) }),
    Open311Services: rows(service),
    Open311Definition: object({ service_code: string, attributes: rows(attribute) }),
    Open311Created: rows(object({ service_request_id: text('The reference, and behind it what only you know: whoever holds the whole may see the status.'), service_notice: text('Words for the writer: the number, the link to follow the report, the promise.'), account_id: { type: 'null' } })),
    Open311Token: rows(object({ service_request_id: string, token: string })),
    Open311Status: rows(status),
    Open311Errors: rows(object({ code: { type: 'integer' }, description: text('For the person who uses the app.') })),
  };
}

const both = (schema: string) => ({ content: { 'application/json': { schema: ref(schema) }, 'text/xml': { schema: ref(schema) } } });
const inPath = (name: string, schema: Schema = string) => ({ name, in: 'path', required: true, schema });
const format = { ...inPath('format', { enum: ['json', 'xml'] }), description: 'The same address without a format, and without the point, answers in the one that `Accept` likes best, and else in XML.' };

const get = (operationId: string, summary: string, schema: string, parameters: Schema[] = []) => ({
  get: { operationId, summary, parameters: [format, ...parameters], responses: { 200: { description: summary, ...both(schema) }, default: { description: 'In words.', ...both('Open311Errors') } } },
});

/** The paths of this door. Without a service that may come by it there are none. */
export function open311Paths(offered: readonly Offered[]): Record<string, Schema> {
  if (!offered.length) return {};
  const key = { name: 'Idempotency-Key', in: 'header', schema: { type: 'string', format: 'uuid' }, description: 'Not in GeoReport v2, and worth sending: with the same key a request that is sent again is kept once. Without it the same words from the same address count as one for half an hour.' };
  const created = both('Open311Created');
  const ids = { name: 'service_request_id', in: 'query', schema: string, description: 'Ids you hold, with commas between them. Without any the list is empty.' };
  const list = get('listRequests', 'The status of the requests whose ids you give', 'Open311Status', [ids]);
  const post = {
    operationId: 'createRequest',
    summary: 'Send a report from another app',
    parameters: [format, key],
    requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: ref('Open311Request') } } },
    responses: { 201: { description: 'Kept now.', ...created }, 200: { description: 'Kept before.', ...created }, default: { description: 'In words: one error for each argument to mend.', ...both('Open311Errors') } },
  };
  return {
    '/open311/v2/discovery.{format}': get('getDiscovery', 'Where the services stand', 'Open311Discovery'),
    '/open311/v2/services.{format}': get('listServices', 'What may be reported from another app', 'Open311Services'),
    '/open311/v2/services/{service_code}.{format}': get('getService', 'What a service asks', 'Open311Definition', [inPath('service_code')]),
    '/open311/v2/requests.{format}': { ...list, post },
    '/open311/v2/requests/{service_request_id}.{format}': get('getRequest', 'The status of one request', 'Open311Status', [inPath('service_request_id')]),
    '/open311/v2/tokens/{token}.{format}': get('getRequestOfToken', 'The id of the report that a status link opens', 'Open311Token', [inPath('token')]),
  };
}
