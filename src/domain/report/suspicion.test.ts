import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, suspicionOf } from './suspicion.ts';

const quiet = { sameNetwork: 0, sameWords: 0 };
const report = { answers: { what: 'Het bord aan de school is onduidelijk.' } };

test('a person is not suspected: with script, without script, or as the third of a household', () => {
  assert.deepEqual(suspicionOf(report, quiet), { score: 0, reasons: [] });
  assert.deepEqual(suspicionOf({ ...report, trace: { seconds: 90 } }, { sameNetwork: 3, sameWords: 0 }), { score: 0, reasons: [] });
});

test('one weak sign alone folds nothing', () => {
  for (const score of [
    suspicionOf({ ...report, trace: { seconds: 2 } }, quiet),
    suspicionOf(report, { sameNetwork: 20, sameWords: 0 }),
    suspicionOf(report, { sameNetwork: 49, sameWords: 0 }),
    suspicionOf(report, { sameNetwork: 0, sameWords: 1 }),
    suspicionOf(report, { ...quiet, unproven: true }),
    suspicionOf({ answers: { what: 'Ik zag het op https://a.example, https://b.example en https://c.example' } }, quiet),
  ])
    assert.ok(score.score > 0 && score.score < folded, JSON.stringify(score));
});

test('the field no person sees, a flood from one network, or the same words again and again do fold', () => {
  assert.deepEqual(suspicionOf({ ...report, trace: { trap: 'x' } }, quiet), { score: 50, reasons: ['trap'] });
  assert.ok(suspicionOf(report, { sameNetwork: 60, sameWords: 0 }).score >= folded);
  assert.ok(suspicionOf(report, { sameNetwork: 0, sameWords: 3 }).score >= folded);
  assert.ok(suspicionOf(report, { sameNetwork: 25, sameWords: 0, unproven: true }).score >= folded);
  assert.ok(suspicionOf(report, { sameNetwork: 24, sameWords: 0, unproven: true }).score < folded);
});

test('a score never passes a hundred', () => {
  const links = 'www. '.repeat(9);
  assert.deepEqual(suspicionOf({ answers: { what: links, where: { text: links } }, trace: { trap: 'x', seconds: 0 } }, { sameNetwork: 99, sameWords: 99 }).score, 100);
});
