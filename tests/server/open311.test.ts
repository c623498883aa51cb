// The door for other apps, as an app that speaks Open311 GeoReport v2 meets it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { apartReasonOf } from '#domain/report/open311/service.ts';
import { reportTypes } from '#domain/report/register.ts';
import { nl } from '#i18n/nl.ts';
import { show } from '#server/desk/read.ts';
import { close } from '#server/desk/act.ts';
import { appOf, changed, nuisance } from './open311/app.ts';
import { wrongIn } from './open311/schemas.ts';
import { sparkOf } from './open311/spark.ts';
import { openHouse } from './house.ts';

const house = await openHouse();
house.now.at = Date.parse('2026-11-25T09:00:00Z');
const { get, post } = appOf(house);
const idOf = (body: string): string => (JSON.parse(body) as { service_request_id: string }[])[0]!.service_request_id;
const referenceOf = (id: string) => id.slice(0, 9);
const opened = async (id: string) => {
  const found = await house.atDesk((desk) => show(desk, referenceOf(id)));
  assert.ok(found.ok);
  return found.submission!;
};
const open = reportTypes.filter((type) => !apartReasonOf(type));

/** Asks for an address in both formats, holds both against the specification and against each other, and gives the JSON. */
async function both(path: string, schema: Parameters<typeof wrongIn>[0], status = 200, root: string = schema): Promise<any> {
  const [json, xml] = [await get(`${path}.json`), await get(`${path}.xml`)];
  assert.deepEqual([json.statusCode, xml.statusCode], [status, status], json.body);
  assert.equal(json.headers['content-type'], 'application/json; charset=utf-8');
  assert.equal(xml.headers['content-type'], 'text/xml; charset=utf-8');
  assert.ok(xml.body.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n'));
  assert.deepEqual(wrongIn(schema, json.json()), [], path);
  assert.deepEqual(sparkOf(xml.body), { root, value: json.json() });
  return json.json();
}

test('discovery, services and every service definition are as the specification says, in JSON and in XML, and tell the same', async () => {
  const found = await both('discovery', 'discovery');
  assert.equal(found.endpoints[0].url, 'http://localhost:80/open311/v2');
  const services = await both('services', 'services');
  assert.deepEqual(services.map(({ service_code }: { service_code: string }) => service_code), open.map(({ id }) => id));
  for (const { service_code: code } of services) {
    const { attributes } = await both(`services/${code}`, 'service_definition');
    assert.deepEqual(attributes.map(({ order }: { order: number }) => order), attributes.map((_: unknown, i: number) => i + 1));
    const [notice] = attributes;
    assert.ok(!notice.variable && notice.description.includes('112') && notice.description.includes('101') && notice.description.includes('Geen noodgeval'));
  }
});

test('a request is kept like any other report: sealed, with every answer, and its answer tells the number, the link and the promise', async () => {
  const answer = await post(nuisance);
  assert.equal(answer.statusCode, 201, answer.body);
  assert.deepEqual(wrongIn('created', answer.json()), []);
  const id = idOf(answer.body);
  const { service_notice: notice } = answer.json()[0];
  assert.ok(notice.includes(referenceOf(id)) && /\/status\/[\w-]{22}\//.test(notice) && notice.includes('112'), notice);
  const status = /\/status\/[\w-]{22}\//.exec(notice)![0];
  assert.equal((await house.app.inject(status)).statusCode, 200);
  assert.deepEqual(await opened(id), {
    type: 'nuisance',
    locale: 'nl',
    answers: {
      kind: 'noise',
      where: { text: 'Torenstraat 1, Molenrak', position: { lat: 50.05, lon: 4.05 }, neighbourhood: 'molenrak' },
      when: { kind: 'at', date: '2026-11-24', time: '20:30' },
      often: 'weekly',
      what: 'Elke nacht lawaai.\nVooral op vrijdag.',
      tried: ['talked', 'city'],
    },
    contact: { answerBy: 'mail', email: 'anna@example.org', name: 'Anna Maes' },
    via: { door: 'open311' },
  });
});

for (const type of open)
  test(`a request of the type ${type.id}, filled in from its own definition, is taken`, async () => {
    const { attributes } = (await get(`services/${type.id}.json`)).json();
    const values: Record<string, string> = { string: 'een woord', text: 'woorden', datetime: '2026-11-24' };
    const filledIn = attributes.filter(({ variable }: { variable: boolean }) => variable).map(({ code, datatype, values: list }: any) => [`attribute[${code}]${datatype === 'multivaluelist' ? '[]' : ''}`, list?.[0].key ?? values[datatype]] as const);
    const answer = await post([['service_code', type.id], ['address_string', 'Torenstraat 1'], ['description', 'ë'.repeat(4_000)], ['phone', '012 34 56 78'], ...filledIn], undefined, 'xml');
    assert.equal(answer.statusCode, 201, answer.body);
    const { root, value } = sparkOf(answer.body);
    assert.deepEqual([root, wrongIn('created', value)], ['service_requests', []]);
    assert.deepEqual(Object.keys((await opened(idOf(JSON.stringify(value)))).answers), type.fields.map(({ id }) => id));
  });

test('whoever holds the id or the token sees steps and dates, and never what was written', async () => {
  const answer = await post(nuisance);
  const id = idOf(answer.body);
  const token = /\/status\/([\w-]{22})\//.exec(answer.body)![1]!;
  const [row] = await both(`requests/${id}`, 'service_requests');
  assert.deepEqual([row.service_request_id, row.status, row.requested_datetime, row.service_code], [id, 'open', '2026-11-25T09:00:00Z', 'nuisance']);
  assert.deepEqual(await both(`tokens/${token}`, 'token', 200, 'service_requests'), [{ service_request_id: id, token }]);
  house.now.at += 3_600_000;
  await house.atDesk((desk) => close(desk, referenceOf(id), 'known'));
  const [closed] = await both(`requests/${id}`, 'service_requests');
  assert.deepEqual([closed.status, closed.updated_datetime, closed.status_notes], ['closed', '2026-11-25T10:00:00Z', 'Afgesloten. Wij kenden dit al en volgen het op.']);
  for (const word of ['lawaai', 'Torenstraat', 'Anna', 'anna@']) assert.ok(!JSON.stringify([row, closed]).includes(word), word);
});

test('without the id there are no reports: the reference, a wrong proof and a list without ids open nothing, and say the same', async () => {
  const id = idOf((await post(nuisance)).body);
  const other = idOf((await post(changed({ description: 'Iets anders.' }))).body);
  assert.deepEqual(await both('requests', 'service_requests'), []);
  for (const query of ['start_date=2026-01-01T00:00:00Z', 'status=open', 'service_code=nuisance', `service_request_id=${referenceOf(id)}`]) assert.deepEqual((await get(`requests.json?${query}`)).json(), [], query);
  const wrong = [referenceOf(id), `${referenceOf(id)}-${'A'.repeat(22)}`, `${referenceOf(id)}-${other.slice(10)}`, id.slice(0, -1), `${id}A`, '1', '%00', '..%2f..', 'a'.repeat(5_000)];
  const bodies = new Set<string>();
  for (const one of wrong) {
    const answer = await get(`requests/${one}.json`);
    assert.equal(answer.statusCode, 404, one);
    assert.deepEqual(wrongIn('errors', answer.json()), []);
    bodies.add(answer.body);
  }
  assert.equal(bodies.size, 1);
  assert.equal((await get(`tokens/${'A'.repeat(22)}.xml`)).statusCode, 404);
  const listed = (await get(`requests.json?service_request_id=${id},${referenceOf(other)},${other}`)).json();
  assert.deepEqual(listed.map((row: { service_request_id: string }) => row.service_request_id), [id, other]);
  assert.equal((await get(`requests/${id}.json`)).headers['cache-control'], 'no-store');
});

test('the same key, or the same words without a key, keep one report; the same key with other words is refused', async () => {
  const count = () => house.atDesk(({ archive }) => archive.reports().length);
  const before = await count();
  const headers = { 'idempotency-key': randomUUID() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(nuisance, headers)));
  assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [...Array.from({ length: 19 }, () => 200), 201]);
  assert.equal((await post(changed({ description: 'Iets anders.' }), headers)).statusCode, 422);
  assert.equal((await post(changed({ media_url: 'https://foto.example/1.jpg' }), headers)).statusCode, 422);
  const bare = changed({ description: 'Zonder sleutel.' });
  const [first, again] = [await post(bare, {}), await post(bare, {})];
  assert.deepEqual([first.statusCode, again.statusCode, first.body === again.body], [201, 200, true]);
  assert.equal((await count()) - before, 2);
  assert.equal((await post(nuisance, { 'idempotency-key': '293944' })).statusCode, 400);
});

test('what an app says of a picture is kept as text; what it says of the device is not kept at all', async () => {
  const answer = await post([...changed({ device_id: 'tt222111', account_id: '123456', api_key: 'xyz' }), ['media_url', 'https://foto.example/a.jpg'], ['media_url', 'javascript:alert(1)']]);
  assert.equal(answer.statusCode, 201, answer.body);
  assert.ok(answer.json()[0].service_notice.includes(nl.open311.addPhotos));
  const kept = await opened(idOf(answer.body));
  assert.deepEqual(kept.via, { door: 'open311', media: ['https://foto.example/a.jpg', 'javascript:alert(1)'] });
  assert.ok(!/tt222111|123456|xyz/.test(JSON.stringify(kept)));
  assert.equal((await post(changed({ media_url: `https://foto.example/${'a'.repeat(2_000)}` }))).statusCode, 400);
});

test('without an ending the format is the one an app likes best, and else XML', async () => {
  const kindFor = async (accept?: string) => String((await get('services', accept === undefined ? {} : { accept })).headers['content-type']).split(';')[0];
  for (const accept of ['application/json', 'application/json, text/xml', 'text/html, application/json;q=0.9, */*;q=0.8', 'text/xml;q=0.4, application/json;q=0.5']) assert.equal(await kindFor(accept), 'application/json', accept);
  for (const accept of [undefined, '', '*/*', 'text/html', 'text/xml, application/json', 'text/xml, application/json;q=0.5', 'application/json;q=0, text/xml', 'application/json;q=0.1, application/xml']) assert.equal(await kindFor(accept), 'text/xml', accept);
});

test('an app that asks for French or English is answered in it', async () => {
  for (const [asked, tag] of [['de, fr;q=0.9', 'fr-BE'], ['frr, en-GB;q=0.5', 'en-GB'], ['*', 'nl-BE'], ['de', 'nl-BE'], ['EN', 'en-GB']] as const) assert.equal((await get('requests/1.json', { 'accept-language': asked })).headers['content-language'], tag, asked);
  const answer = await post(changed({ email: 'geen adres' }), { 'idempotency-key': randomUUID(), 'accept-language': 'fr-BE,fr;q=0.9' });
  assert.equal(answer.headers['content-language'], 'fr-BE');
  assert.ok(answer.json()[0].description.startsWith('email: '), answer.body);
  assert.equal((await get('requests/1.json', { 'accept-language': 'en' })).json()[0].description, 'We find no report with this number. Give the whole service_request_id that the app got; the short number alone opens nothing.');
  assert.equal((await get('services', { accept: 'application/json' })).headers['content-type'], 'application/json; charset=utf-8');
  assert.equal((await get('services')).headers['content-type'], 'text/xml; charset=utf-8');
});
