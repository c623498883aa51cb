import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, redirectFor } from './redirects.ts';

const ordered = inOrder([
  { from: '/oud/*', to: '/', permanent: false },
  { from: '/oud', to: '/', permanent: true },
  { from: '/oud/vragen/*', to: '/vragen/', permanent: false },
  { from: '/oud/vragen/getakeld', to: '/vragen/verkeer/getakeld/', permanent: true },
]);
const to = (path: string) => redirectFor(path, ordered)?.to;

test('the nearest redirect counts, in whatever order they are written', () => {
  assert.deepEqual(ordered.map(({ from }) => from), ['/oud/vragen/getakeld', '/oud', '/oud/vragen/*', '/oud/*']);
  assert.equal(to('/oud/vragen/getakeld'), '/vragen/verkeer/getakeld/');
  assert.equal(to('/oud/vragen/iets-anders'), '/vragen/');
  assert.equal(to('/oud/iets'), '/');
});

test('a slash at the end makes no difference, a longer word does', () => {
  assert.equal(to('/oud/'), '/');
  assert.equal(to('/oud/vragen/getakeld/'), '/vragen/verkeer/getakeld/');
  for (const path of ['/ouder', '/', '/vragen/', '/x/oud', '//oud']) assert.equal(to(path), undefined, path);
});
