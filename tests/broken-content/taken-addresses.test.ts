// The addresses that the site uses itself are known to whoever holds content against them.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { takenParts } from '#schema/addresses.ts';

/** Folders and files of routes whose words, or whose entries, are content: there an address decides for itself. */
const ofContent = ['contact', 'melden', 'noodgeval', 'privacy', 'toegankelijkheid', 'wijk'];

test('every first part of an address that a route of the site makes is taken, or is told by a page of content', () => {
  const routes = readdirSync('src/pages', { withFileTypes: true })
    .filter(({ name }) => !/^\[|^\./.test(name))
    // A file such as robots.txt has a dot in its address: no page can have that.
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
    .map(({ name }) => name.replace('.astro', ''));
  for (const route of routes) assert.ok(takenParts.includes(route) || ofContent.includes(route), route);
});
