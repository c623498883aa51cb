// What the server really answers is what the OpenAPI document says it answers.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { openApi } from '#domain/report/openapi/document.ts';
import { reportTypes } from '#domain/report/register.ts';
import { appOf, nuisance } from './open311/app.ts';
import { openHouse } from './house.ts';
import { asker, beginning, chunkHeaders, declared, likeJpeg, phone, reporter, tus } from './photos.ts';
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

test('the addresses of photos answer with no status that the document does not tell', async () => {
  const path = '/status/{token}/fotos/{id}';
  const ask = asker(house.app);
  const told = async (method: string, status: number, headers: Record<string, string>, body?: Buffer, at = url) => {
    const answer = await ask({ method, url: at, headers, ...(body && { body }) });
    assert.equal(answer.status, status, `${method} ${answer.body}`);
    assert.ok(document.paths[path]![method.toLowerCase()]?.responses[status], `${method} ${status} is not in the document`);
    if (answer.body && status !== 404) hold(path, method.toLowerCase(), { statusCode: status, body: answer.body, headers: answer.headers }, status);
  };
  const sent = await reporter(house)([declared(), declared()]);
  const { url } = sent.uploads[0]!;
  const photo = likeJpeg(1_000);
  const other = phone(ask, sent.uploads[1]!.url);
  await told('HEAD', 404, tus);
  await told('HEAD', 412, {});
  await told('OPTIONS', 204, {});
  await told('OPTIONS', 404, {}, undefined, `/status/${'A'.repeat(22)}/fotos/${sent.photos[0]!.id}`);
  await told('POST', 400, tus);
  await told('POST', 403, { ...beginning(photo), 'sec-fetch-site': 'cross-site' });
  await told('POST', 412, {});
  await told('POST', 413, beginning(photo, { length: 30_000_000 }));
  await told('POST', 422, beginning(Buffer.alloc(0)));
  await told('POST', 201, beginning(photo));
  await told('HEAD', 200, tus);
  await told('PATCH', 400, tus, photo.subarray(0, 0));
  await told('PATCH', 409, chunkHeaders(photo, 64), photo);
  await told('PATCH', 413, chunkHeaders(Buffer.alloc(2_000), 0), Buffer.alloc(2_000));
  await told('PATCH', 415, { ...chunkHeaders(photo, 0), 'content-type': 'image/jpeg' }, photo);
  await told('PATCH', 460, chunkHeaders(photo, 0, Buffer.alloc(32)), photo);
  await told('PATCH', 204, chunkHeaders(photo, 0), photo);
  await told('POST', 409, beginning(photo));
  await told('DELETE', 412, {});
  await told('DELETE', 204, tus);
  await told('HEAD', 410, tus);
  await told('PATCH', 410, chunkHeaders(photo, 0), photo);
  await told('DELETE', 404, tus, undefined, url.replace(/[^/]+$/, declared().id));
  assert.equal((await other.begin(photo)).status, 201);
});
