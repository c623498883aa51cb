import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articles } from './articles.ts';

test('the same articles come at every run, each with a title and an address of its own', () => {
  const made = articles(300);
  assert.deepEqual(made, articles(300));
  assert.equal(new Set(made.map(({ title }) => title)).size, 300);
  assert.equal(new Set(made.map(({ slug }) => slug)).size, 300);
});

test('an article is about as long as the peers were measured with: 800 words', () => {
  for (const { body } of articles(50)) {
    const count = body.split(/\s+/).length;
    assert.ok(count > 640 && count < 960, `${count} words`);
  }
});
