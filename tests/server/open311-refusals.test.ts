// What an app can do wrong at the door of Open311: the right answer in words, in the format it asked for, and nothing half kept.
import assert from 'node:assert/strict';
import { channel } from 'node:diagnostics_channel';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { apartReasonOf } from '#domain/report/open311/service.ts';
import { reportTypes } from '#domain/report/register.ts';
import { cleanText } from '#domain/report/text.ts';
import { nl } from '#i18n/nl.ts';
import { show } from '#server/desk/read.ts';
import { appOf, changed, nuisance } from './open311/app.ts';
import { wrongIn } from './open311/schemas.ts';
import { sparkOf } from './open311/spark.ts';
import { openHouse } from './house.ts';
import { namedAddresses } from './named-addresses.ts';
import { naughty } from './naughty.ts';

const house = await openHouse();
house.now.at = Date.parse('2026-11-25T09:00:00Z');
const { get, post } = appOf(house);
const count = () => house.atDesk(({ archive }) => archive.reports().length);
const idOf = (body: string) => (JSON.parse(body) as { service_request_id: string }[])[0]!.service_request_id;

interface Refusal {
  statusCode: number;
  body: string;
}

/** The sentences of a refusal; it must be one, as the specification says, with its own status as the code. */
function said({ statusCode, body }: Refusal, status: number): string[] {
  assert.equal(statusCode, status, body);
  const errors = (body.startsWith('<') ? sparkOf(body).value : JSON.parse(body)) as { code: number; description: string }[];
  assert.deepEqual(wrongIn('errors', errors), []);
  for (const { code, description } of errors) assert.ok(code === status && !/\/src\/|node_modules|Error:|\{\w+\}/.test(description), description);
  return errors.map(({ description }) => description);
}

const send = (body: string, type: string, format = 'xml', headers: Record<string, string> = {}) => house.app.inject({ method: 'POST', url: `/open311/v2/requests.${format}`, headers: { 'content-type': type, ...headers }, body });

const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'x'.repeat(1_000)}">${Array.from({ length: 10 }, (_, i) => `<!ENTITY b${i} "${'&b;'.repeat(10)}">`).join('')}]><a>&b9;</a>`;
const outside = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY h SYSTEM "http://127.0.0.1:1/">]><service_requests>&f;&h;</service_requests>';

test('an XML body, a bomb or entities in it, JSON, another coding of letters or a file is refused in words; nothing of it is read', async () => {
  const before = await count();
  for (const type of ['text/xml', 'application/xml; charset=utf-8', 'application/json'])
    for (const body of [bomb, outside, '{}']) {
      const sentences = said(await send(body, type), 415);
      assert.ok(sentences[0]!.includes('application/x-www-form-urlencoded') && sentences[0]!.includes('012 34 56 78'), sentences[0]);
      assert.ok(!/root:|x{50}/.test(sentences.join()));
    }
  // The same inside a form is nothing but text.
  const kept = await post(changed({ description: bomb.slice(0, 3_000), address_string: outside.slice(0, 250) }), undefined, 'xml');
  assert.equal(kept.statusCode, 201, kept.body);
  said(await send('service_code=nuisance', 'application/x-www-form-urlencoded; charset=iso-8859-1'), 415);
  said(await send('service_code=nuisance', 'application/x-www-form-urlencoded', 'json', { 'content-encoding': 'gzip' }), 415);
  said(await send('service_code=%ff%fe', 'application/x-www-form-urlencoded'), 400);
  said(await send('a='.repeat(40_000), 'application/x-www-form-urlencoded'), 413);
  const file = '--x\r\nContent-Disposition: form-data; name="media"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\nabc\r\n--x--\r\n';
  said(await send(file, 'multipart/form-data; boundary=x'), 422);
  assert.equal((await count()) - before, 1);
});

test('a service that is not there, or not by this door, is told with the way to go', async () => {
  assert.ok(said(await post(changed({ service_code: undefined })), 400)[0]!.includes('/open311/v2/services.json'));
  assert.ok(said(await post(changed({ service_code: '001' })), 404)[0]!.includes('001'));
  for (const type of reportTypes.filter(apartReasonOf)) {
    for (const answer of [await post(changed({ service_code: type.id })), await get(`services/${type.id}.xml`)]) {
      const [sentence] = said(answer, 404);
      assert.ok(sentence!.includes(`/melden/${type.id}/`) && sentence!.includes(nl.open311.apartReasons[apartReasonOf(type)!]), sentence);
    }
  }
  for (const code of ['x', 'toString', '__proto__', '%3Cb%3E', '%00%08', 'a'.repeat(3_000)]) said(await get(`services/${code}.xml`), 404);
});

test('a place must be whole: half a position, no numbers, nothing, or 0,0 alone is told; everything else is kept', async () => {
  const location = (lat?: string, long?: string, address?: string, id?: string) => post(changed({ lat, long, address_string: address, address_id: id }));
  const { faults } = nl.open311;
  const told = async (...given: Parameters<typeof location>) => said(await location(...given), 400);
  assert.deepEqual(await told(), [`address_string: ${faults['no-location']}`]);
  assert.deepEqual(await told('', ' ', ' '), [`address_string: ${faults['no-location']}`]);
  assert.deepEqual(await told('50.05'), [`long: ${faults['half-position']}`]);
  assert.deepEqual(await told(undefined, '4.05', 'Torenstraat 1'), [`lat: ${faults['half-position']}`]);
  for (const lat of ['50,05', 'NaN', '1e1', '91', '0x10', 'Infinity', '-90.1']) assert.deepEqual(await told(lat, '4.05'), [`lat: ${faults['no-number']}`], lat);
  assert.deepEqual(await told('50', '180.5'), [`long: ${faults['no-number']}`]);
  for (const zero of ['0', '0.0', '-0.000']) assert.deepEqual(await told(zero, '0'), [`lat: ${faults.zero}`]);
  for (const given of [['50.05', '4.05'], [undefined, undefined, 'Torenstraat 1'], [undefined, undefined, undefined, '3706808']] as const) assert.equal((await location(...given)).statusCode, 201, given.join());
  assert.equal(said(await location(undefined, undefined, 'a'.repeat(301)), 400).length, 1);
});

test('a place outside the zone is kept, with the way to the police of there; 0,0 beside an address is left out', async () => {
  const { notice: outsideNotice } = await noticeOf({ lat: '51.05', long: '3.72' });
  for (const word of ['Politiezone Torenland', 'https://zones.example', 'bewaard']) assert.ok(outsideNotice.includes(word), outsideNotice);
  assert.ok(!(await noticeOf({})).notice.includes('zones.example'));
  const zero = await noticeOf({ lat: '0', long: '0' });
  assert.ok(zero.notice.includes(nl.open311.zero));
  assert.deepEqual(zero.where, { text: 'Torenstraat 1, Molenrak' });
});

async function noticeOf(by: Record<string, string>) {
  const answer = await post(changed(by));
  assert.equal(answer.statusCode, 201, answer.body);
  const found = await house.atDesk((desk) => show(desk, idOf(answer.body).slice(0, 9)));
  return { notice: (answer.json() as { service_notice: string }[])[0]!.service_notice, where: found.ok ? found.submission!.answers['where'] : undefined };
}

test('every field that must be mended is told by the name the app knows it by', async () => {
  const before = await count();
  const wrong = changed({ description: '', email: 'x', phone: '1', 'attribute[kind]': 'music', 'attribute[when]': '2030-01-01', 'attribute[often]': undefined, 'attribute[colour]': 'red', 'attribute[tried][]': 'nothing-of-the-kind' });
  const sentences = said(await post(wrong, undefined, 'xml'), 400);
  assert.deepEqual(sentences.map((sentence) => sentence.split(': ')[0]).sort(), ['attribute[colour]', 'attribute[kind]', 'attribute[often]', 'attribute[tried]', 'attribute[when]', 'description', 'email', 'phone']);
  for (const when of ['gisteren', '2026-02-30', '2026-02-30T10:00:00Z', '2026-11-24T25:00:00Z', '1']) said(await post(changed({ 'attribute[when]': when })), 400);
  assert.deepEqual(said(await post([['service_code', 'neighbourhood-question'], ['address_string', 'x'], ['description', 'x'], ['attribute[topic]', 'traffic']]), 400), [`email: ${nl.open311.faults['no-way-to-answer']}`]);
  assert.equal(await count(), before);
});

test('another zone, another site, another method and another address are each told apart', async () => {
  assert.ok(said(await get('services.json?jurisdiction_id=molenland.example'), 404)[0]!.includes('torenland.example'));
  said(await post(changed({ jurisdiction_id: 'molenland.example' })), 404);
  said(await house.app.inject({ method: 'POST', url: '/open311/v2/requests.json?jurisdiction_id=molenland.example', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(nuisance.map(([name, value]) => [name, value])).toString() }), 404);
  said(await get('services.json?jurisdiction_id=torenland.example&jurisdiction_id=molenland.example'), 404);
  for (const mine of ['', 'torenland.example', 'www.Torenland.example']) {
    assert.equal((await get(`services.xml?jurisdiction_id=${mine}`)).statusCode, 200);
    assert.equal((await post(changed({ jurisdiction_id: mine }))).statusCode, 201);
  }
  said(await post(nuisance, { 'sec-fetch-site': 'cross-site' }), 403);
  for (const method of ['PUT', 'DELETE', 'PATCH'] as const) {
    const answer = await house.app.inject({ method, url: '/open311/v2/requests.xml', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' });
    said(answer, 405);
    assert.equal(answer.headers['allow'], 'GET, POST');
  }
  for (const broken of ['requests/%zz.json', 'services/%ff.json', 'tokens/%.json', `requests/${'a'.repeat(20_000)}.json`]) assert.ok(said(await get(broken), 404)[0]!.includes('/open311/v2/discovery.xml'), broken.slice(0, 40));
  assert.equal((await house.app.inject('/melden/%zz/')).statusCode, 400);
  for (const bare of ['/open311/v2', '/open311/v2?x=1']) assert.ok(said(await house.app.inject(bare), 404)[0]!.includes('/open311/v2/discovery.xml'));
  for (const path of ['', 'service.xml', 'services.html', 'requests/a/b.json']) said(await get(path), 404);
  assert.equal((await house.app.inject({ method: 'HEAD', url: '/open311/v2/services.xml' })).statusCode, 200);
});

test('whatever is typed comes back as XML that can be read, and is kept byte for byte', async () => {
  for (const text of naughty) {
    const answer = await post(changed({ description: `a${text}z`, 'attribute[kind]': text }), undefined, 'xml');
    said(answer, 400);
    said(await post(changed({ service_code: `x${text}` }), undefined, 'xml'), 404);
    const kept = await post(changed({ description: `a${text}z` }));
    const found = await house.atDesk((desk) => show(desk, idOf(kept.body).slice(0, 9)));
    assert.ok(found.ok);
    assert.equal(found.submission!.answers['what'], cleanText(`a${text}z`));
  }
});

test('no address that an app names is ever opened', async () => {
  let calls = 0;
  const trap = createServer((socket) => (calls++, socket.destroy())).listen(0, '127.0.0.1');
  await once(trap, 'listening');
  after(() => trap.close());
  const { port } = trap.address() as AddressInfo;
  // Whatever in this process starts a connection, to anywhere, says so here.
  const heard = () => void calls++;
  channel('net.client.socket').subscribe(heard);
  for (const url of namedAddresses(port)) {
    assert.equal((await post([...changed({ address_string: url, description: `${url} <img src="${url}">` }), ['media_url', url]], { 'idempotency-key': randomUUID(), referer: encodeURI(url), origin: 'null', 'x-forwarded-host': `127.0.0.1:${port}` })).statusCode, 201, url);
    await get(`services/${encodeURIComponent(url)}.json?jurisdiction_id=${encodeURIComponent(url)}`);
    await get(`requests.json?media_url=${encodeURIComponent(url)}&service_request_id=${encodeURIComponent(url)}`);
  }
  channel('net.client.socket').unsubscribe(heard);
  assert.equal(calls, 0);
});
