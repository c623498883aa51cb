import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needsOf } from './needs.ts';

test('a page names its scripts and drawings, each once; suggestions of the search need a server', () => {
  const html = '<script>import("/_astro/suggest-x1.js")</script><script>var e=`/_astro/mount-y2.js`;import(`/_astro/mount-y2.js`)</script><img alt="x" src="/contact/post/qr.svg"><img src="/media/foto.jpg"><a href="/kaart.svg">';
  assert.deepEqual(needsOf(html, '/contact/'), ['/_astro/mount-y2.js', '/contact/post/qr.svg']);
});

test('a script names what it loads from beside it, a page does not', () => {
  const script = 'import{a}from"./mount-y2.js";import(`./part-z3.js`);const where="/_astro/look-up-w4.js"';
  assert.deepEqual(needsOf(script, '/_astro/a.js'), ['/_astro/look-up-w4.js', '/_astro/mount-y2.js', '/_astro/part-z3.js']);
  assert.deepEqual(needsOf('<a href="./a.js">', '/contact/'), []);
});
