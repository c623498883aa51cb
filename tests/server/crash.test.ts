import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crash } from './crash.ts';

test('fifty times the server is ended in the middle of its work, and no acknowledged report is lost or doubled', async (t) => {
  const figures = await crash({ kills: 50, lines: 20, answersBetween: 12 });
  t.diagnostic(JSON.stringify(figures));
  assert.ok(figures.acknowledged >= 600 && figures.inFlight > 0);
  assert.deepEqual([figures.lost, figures.doubled, figures.changed], [0, 0, 0]);
});
