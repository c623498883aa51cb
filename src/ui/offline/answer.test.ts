import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from './answer.ts';
import { Device } from './around-fixture.ts';
import { prepare } from './gather.ts';

const aDay = 864e5;
const page = (words: string, title = 'Contact') => `<title>${title} – Politie</title><body><main class="wrap" id="inhoud"><h1>${words}</h1></main></body>`;

async function visited(...paths: string[]): Promise<Device> {
  const device = new Device();
  device.page('/offline/', page('Geen verbinding<!--fill:kept-->', 'Geen verbinding'));
  device.page('/noodgeval/', page('Bel', 'Noodgeval'));
  for (const path of paths) device.page(path, page(`woorden van ${path}`, path));
  await prepare([], device.around);
  for (const path of paths) await ask(device, path);
  return device;
}

async function ask(device: Device, path: string, options = {}): Promise<{ status: number; text: string }> {
  const found = await answer(device.question(path, options), device.around)!;
  const text = await found.text();
  if (device.line !== 'slow') await device.settled();
  return { status: found.status, text };
}

test('with a line a page is always the one of the server, as it is', async () => {
  const device = await visited('/contact/');
  device.page('/contact/', page('nieuwe uren'));
  assert.equal((await ask(device, '/contact/')).text, page('nieuwe uren'));
});

test('without a line a page that was visited is there, with the moment it was kept', async () => {
  const device = await visited('/contact/', '/contact/post/', '/wijk/', '/melden/lawaai/', '/');
  device.line = 'cut';
  for (const path of ['/contact/', '/contact/post/', '/wijk/', '/melden/lawaai/', '/', '/melden/lawaai/?wijk=molenrak']) {
    const { status, text } = await ask(device, path);
    assert.equal(status, 200, path);
    assert.match(text, /<main class="wrap" id="inhoud"><p class="note my-4" role="status">geen lijn, van dinsdag 24 november 2026, 21\.00 u\.<\/p><h1>woorden/, path);
  }
});

test('whatever the browser that asked ahead makes of a line that is gone, the copy is shown', async () => {
  const device = await visited('/contact/');
  device.line = 'cut';
  for (const ahead of [async () => undefined, async () => Response.error(), () => Promise.reject(new TypeError('NetworkError'))]) {
    const found = await answer({ ...device.question('/contact/'), preload: ahead() }, device.around)!;
    assert.equal(found.type, 'default');
    assert.match(await found.text(), /geen lijn/);
  }
});

test('what everyone must have is there without a visit', async () => {
  const device = await visited();
  device.line = 'cut';
  assert.match((await ask(device, '/noodgeval/')).text, /Bel/);
});

test('for every other page there is the page for no line, with what is on the device', async () => {
  const device = await visited('/contact/', '/nieuws/', '/zoeken/', '/status/geheim/', '/melden/tip/');
  assert.deepEqual(device.copies(), ['/contact/', '/noodgeval/', '/offline/']);
  device.line = 'cut';
  for (const path of ['/nieuws/', '/zoeken/?q=fiets', '/status/geheim/', '/melden/tip/', '/contact/nooit-bezocht/']) {
    const { status, text } = await ask(device, path);
    assert.equal(status, 503, path);
    assert.match(text, /Geen verbinding<section.*op uw toestel.*<a href="\/noodgeval\/">Noodgeval<\/a>.*<a href="\/contact\/">\/contact\/<\/a>/, path);
    assert.doesNotMatch(text, /href="\/offline\//);
  }
});

test('what is sent, the API, the editor and other sites pass by the worker', async () => {
  const device = await visited();
  for (const question of [
    device.question('/melden/lawaai/', { method: 'POST' }),
    device.question('/api/meldingen', { mode: 'cors' }),
    device.question('/api/proef', { mode: 'navigate' }),
    device.question('/redactie/'),
    device.question('/zoek-index.json', { mode: 'cors' }),
    device.question('/pagefind/pagefind.js', { mode: 'cors' }),
    device.question('/status/geheim/fotos/een', { mode: 'cors' }),
    { ...device.question('/contact/'), origin: 'https://elders.example' },
  ])
    assert.equal(answer(question, device.around), undefined, question.request.url);
});

test('on a slow line a copy of today is shown, and the answer that comes later is kept', async () => {
  const device = await visited('/contact/');
  device.time += aDay - 1;
  device.line = 'slow';
  assert.match((await ask(device, '/contact/')).text, /traag, van dinsdag 24 november.*u\.<\/p><h1>woorden/);
  device.page('/contact/', page('wat later kwam'));
  device.arrive();
  await device.settled();
  device.line = 'cut';
  assert.match((await ask(device, '/contact/')).text, /geen lijn, van woensdag.*wat later kwam/);
});

test('while there is a line, a copy older than a day is never shown: not on a slow one, not when the server is broken', async () => {
  const device = await visited('/contact/');
  device.time += aDay;
  device.page('/contact/', 'stuk', 503);
  assert.deepEqual(await ask(device, '/contact/'), { status: 503, text: 'stuk' });
  device.line = 'slow';
  const question = answer(device.question('/contact/'), device.around)!;
  await device.around.wait(1);
  device.page('/contact/', page('van de server'));
  device.arrive();
  assert.equal(await (await question).text(), page('van de server'));
});

test('without a line an older copy is shown too, and says that it is old', async () => {
  const device = await visited('/contact/');
  device.time += 3 * aDay;
  device.line = 'cut';
  assert.match((await ask(device, '/contact/')).text, /geen lijn, van dinsdag 24 november 2026, 21\.00 u\. oud<\/p>/);
});

test('a clock that was set back makes no copy young again', async () => {
  const device = await visited('/contact/');
  device.time -= 1;
  device.page('/contact/', 'stuk', 500);
  assert.equal((await ask(device, '/contact/')).text, 'stuk');
});

test('a broken server is told with the copy of today; a page that is gone takes its copy along', async () => {
  const device = await visited('/contact/post/');
  device.page('/contact/post/', 'stuk', 502);
  assert.match((await ask(device, '/contact/post/')).text, /stuk, van .*woorden van/);
  device.page('/contact/post/', 'weg', 404);
  assert.equal((await ask(device, '/contact/post/')).text, 'weg');
  assert.ok(!device.copies().includes('/contact/post/'));
});

test('an answer that nobody may keep, or to an address with a question, is not kept', async () => {
  const device = await visited();
  device.page('/melden/lawaai/', page('fouten'), 200, { 'Cache-Control': 'no-store' });
  await ask(device, '/melden/lawaai/');
  device.page('/melden/', page('u zocht: mijn geheim'));
  await ask(device, '/melden/?q=geheim');
  assert.deepEqual(device.copies(), ['/noodgeval/', '/offline/']);
});

test('the letters of the finder that were loaded are there without a line, others are not', async () => {
  const device = await visited('/wijk/');
  device.page('/adressen/straten/m.json', '["Molenrak"]');
  assert.equal((await ask(device, '/adressen/straten/m.json', { mode: 'cors' })).text, '["Molenrak"]');
  device.line = 'cut';
  assert.equal((await ask(device, '/adressen/straten/m.json', { mode: 'cors' })).text, '["Molenrak"]');
  await assert.rejects(answer(device.question('/adressen/straten/z.json', { mode: 'cors' }), device.around)!);
});

test('a page comes with its scripts, and with what they load', async () => {
  const device = new Device();
  device.page('/offline/', page(''));
  device.page('/noodgeval/', page(''));
  device.page('/wijk/', `${page('Wijk')}<script type="module">import("/_astro/mount-a1.js")</script>`);
  device.page('/_astro/mount-a1.js', 'const b="/_astro/look-up-b2.js";import("./part-c3.js")');
  device.page('/_astro/look-up-b2.js', 'bring()');
  device.page('/_astro/part-c3.js', 'import{h}from"./mount-a1.js"');
  await prepare(['/wijk/'], device.around);
  assert.deepEqual(device.copies(), ['/_astro/look-up-b2.js', '/_astro/mount-a1.js', '/_astro/part-c3.js', '/noodgeval/', '/offline/', '/wijk/']);
  device.line = 'cut';
  assert.equal((await ask(device, '/_astro/look-up-b2.js?2', { mode: 'cors' })).text, 'bring()');
});
