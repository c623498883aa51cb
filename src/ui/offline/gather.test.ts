import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Device } from './around-fixture.ts';
import { dropAll, otherStores } from './copies.ts';
import { fetchSome, prepare } from './gather.ts';

function device(): Device {
  const made = new Device();
  for (const path of ['/offline/', '/noodgeval/', '/contact/', '/wijk/', '/melden/tip/', '/nieuws/']) made.page(path, `${path} van de eerste uitgave`);
  return made;
}
const textOf = async (made: Device, path: string) => (await made.stores.get(`site-${made.edition}`)!.match(path))?.text();

test('a new edition fetches afresh what the one before had, and copies nothing', async () => {
  const made = device();
  await prepare(['/contact/', '/wijk/'], made.around);
  await made.stores.get('site-een')!.put('/contact/', new Response('rommel'));
  await made.stores.get('site-een')!.put('/nieuws/', new Response('rommel'));
  made.edition = 'twee';
  made.page('/contact/', 'contact van de tweede uitgave');
  made.pages.delete('/wijk/');
  await prepare([], made.around);
  assert.deepEqual(made.copies(), ['/contact/', '/noodgeval/', '/offline/']);
  assert.equal(await textOf(made, '/contact/'), 'contact van de tweede uitgave');
  assert.deepEqual(await otherStores(made.around), ['site-een']);
});

test('an edition that cannot bring what everyone must have does not start', async () => {
  const made = device();
  made.page('/noodgeval/', 'stuk', 500);
  await assert.rejects(prepare([], made.around), /noodgeval/);
});

test('a file that does not come in time does not hold an edition up', async () => {
  const made = device();
  await prepare(['/contact/'], made.around);
  made.line = 'slow';
  await fetchSome(['/wijk/'], made.around);
  assert.deepEqual(made.copies(), ['/contact/', '/noodgeval/', '/offline/']);
});

test('of a page that leaves nothing behind nothing is fetched, nor of what is not for keeping', async () => {
  const made = device();
  await fetchSome(['/melden/tip/', '/nieuws/', '/api/proef', '/_astro/x.js', '/adressen/nergens.json'], made.around);
  assert.deepEqual(made.copies(), []);
});

test('what is not ours is not ours to drop', async () => {
  const made = device();
  await prepare([], made.around);
  await made.around.caches.open('van-iemand-anders');
  await dropAll(made.around.caches);
  assert.deepEqual([...made.stores.keys()], ['van-iemand-anders']);
});
