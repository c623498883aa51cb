// The answers of GeoReport v2 as JSON Schemas, written from the text of the specification (https://wiki.open311.org/GeoReport_v2/ and
// https://wiki.open311.org/Service_Discovery/, read in November 2026): stricter than the text, for nothing but its fields may be there.
import { Ajv } from 'ajv';

/** W3C date and time with a time zone (https://www.w3.org/TR/NOTE-datetime). */
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)$' };
const text = { type: 'string', minLength: 1 };
const perhaps = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
const thing = (properties: Record<string, object>, required = Object.keys(properties)) => ({ type: 'object', properties, required, additionalProperties: false });
const list = (items: object, least = 0) => ({ type: 'array', items, minItems: least });

const service = thing({ service_code: text, service_name: text, description: text, metadata: { type: 'boolean' }, type: { enum: ['realtime', 'batch', 'blackbox'] }, keywords: { type: 'string' }, group: text });

const attribute = thing(
  {
    variable: { type: 'boolean' },
    code: text,
    datatype: { enum: ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] },
    required: { type: 'boolean' },
    datatype_description: perhaps(text),
    order: { type: 'integer', minimum: 1 },
    description: text,
    values: list(thing({ key: text, name: text }), 1),
  },
  ['variable', 'code', 'datatype', 'required', 'datatype_description', 'order', 'description'],
);

const request = thing({
  service_request_id: text,
  status: { enum: ['open', 'closed'] },
  status_notes: perhaps(text),
  service_name: text,
  service_code: text,
  description: perhaps({ type: 'string', maxLength: 4_000 }),
  agency_responsible: perhaps(text),
  service_notice: perhaps(text),
  requested_datetime: moment,
  updated_datetime: moment,
  expected_datetime: perhaps(moment),
  address: perhaps(text),
  address_id: perhaps(text),
  zipcode: perhaps(text),
  lat: perhaps({ type: 'number' }),
  long: perhaps({ type: 'number' }),
  media_url: perhaps(text),
});

const endpoint = thing({ specification: { const: 'http://wiki.open311.org/GeoReport_v2' }, url: text, changeset: text, type: { enum: ['production', 'test'] }, formats: list({ enum: ['text/xml', 'application/json'] }, 1) });

/** Every answer by the element that its XML starts with; what is a list there is a list in JSON. */
export const schemas = {
  discovery: thing({ changeset: text, contact: text, key_service: text, endpoints: list(endpoint, 1) }),
  services: list(service),
  service_definition: thing({ service_code: text, attributes: list(attribute) }),
  /** the answer to a POST: an id or a token, never both */
  created: list({ oneOf: [thing({ service_request_id: text, service_notice: perhaps(text), account_id: perhaps(text) }, ['service_request_id']), thing({ token: text, service_notice: perhaps(text), account_id: perhaps(text) }, ['token'])] }, 1),
  token: list(thing({ service_request_id: text, token: text }), 1),
  service_requests: list(request),
  errors: list(thing({ code: { type: 'integer', minimum: 400, maximum: 599 }, description: text }), 1),
};

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });
const checks = new Map(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));

/** What is wrong with an answer, as sentences; none when it is as the specification says. */
export function wrongIn(name: keyof typeof schemas, value: unknown): string[] {
  const check = checks.get(name)!;
  return check(value) ? [] : check.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
