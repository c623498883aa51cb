// What the server really answers is what the OpenAPI document says it answers.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApi } from '#domain/report/openapi/document.ts';
import { reportTypes } from '#domain/report/register.ts';
import { appOf, nuisance } from './open311/app.ts';
import { openHouse } from './house.ts';
import { book, submissionOf } from './site.ts';

const house = await openHouse();
house.now.at = Date.parse('2026-11-25T09:00:00Z');
const { get, post } = appOf(house);
const document = openApi(book, reportTypes) as { paths: Record<string, Record<string, { responses: Record<string, { content: Record<string, { schema: { $ref: string } }> }> }>>; components: object };
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/, 'date-time': instant, 'uri-reference': /^\/\S*$/, email: true, uuid: true } });
ajv.addSchema({ $id: 'doc', components: document.components });

/** Holds an answer against what the document says of its path, method and status. */
function hold(path: string, method: string, { statusCode, body, headers }: { statusCode: number; body: string; headers: Record<string, unknown> }, status: number): void {
  assert.equal(statusCode, status, body);
  const { responses } = document.paths[path]![method]!;
  const { content } = (responses[statusCode] ?? responses['default'])!;
  const told = content[String(headers['content-type']).split(';')[0]!];
  assert.ok(told, `${path} ${statusCode}: ${headers['content-type']}`);
  const check = ajv.compile(told.schema.$ref ? { $ref: `doc${told.schema.$ref}` } : told.schema);
  assert.ok(check(JSON.parse(body)), JSON.stringify(check.errors));
}

test('the API of the forms answers as the document says', async () => {
  for (const type of reportTypes) hold('/api/meldingen', 'post', await house.post(submissionOf(type)), 201);
  const headers = { 'idempotency-key': randomUUID() };
  await house.post(submissionOf(), headers);
  hold('/api/meldingen', 'post', await house.post(submissionOf(), headers), 200);
  hold('/api/meldingen', 'post', await house.post({ type: 'tip' }), 422);
  hold('/api/meldingen', 'post', await house.post('{', {}), 400);
  hold('/api/meldingen', 'post', await house.post('x'.repeat(70_000)), 413);
  hold('/api/meldingen', 'post', await house.post('x', { 'content-type': 'text/xml' }), 415);
  hold('/api/meldingen', 'post', await house.post(submissionOf(), { 'sec-fetch-site': 'cross-site' }), 403);
  hold('/api/proef', 'get', await house.app.inject('/api/proef'), 200);
});

test('the door of Open311 answers as the document says', async () => {
  const at = '/open311/v2';
  hold(`${at}/discovery.{format}`, 'get', await get('discovery.json'), 200);
  hold(`${at}/services.{format}`, 'get', await get('services.json'), 200);
  hold(`${at}/services/{service_code}.{format}`, 'get', await get('services/nuisance.json'), 200);
  hold(`${at}/services/{service_code}.{format}`, 'get', await get('services/tip.json'), 404);
  const created = await post(nuisance);
  hold(`${at}/requests.{format}`, 'post', created, 201);
  hold(`${at}/requests.{format}`, 'post', await post([]), 400);
  const [{ service_request_id: id, service_notice: notice }] = created.json();
  hold(`${at}/requests/{service_request_id}.{format}`, 'get', await get(`requests/${id}.json`), 200);
  hold(`${at}/requests.{format}`, 'get', await get(`requests.json?service_request_id=${id}`), 200);
  hold(`${at}/tokens/{token}.{format}`, 'get', await get(`tokens/${/status\/([\w-]{22})/.exec(notice)![1]}.json`), 200);
});
