import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLastLine, countNodeTests, countOnce, countPlaywright, judge, runPart } from './run-part.ts';

test('the numbers of passed and failed tests are read from what the test tools say', () => {
  assert.deepEqual(countNodeTests('ℹ pass 1\nsomething\nℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\nℹ todo 0\n'), { passed: 3, failed: 2 });
  assert.deepEqual(countLastLine('one thing\n12 passed, 0 failed\n'), { passed: 12, failed: 0 });
  assert.deepEqual(countOnce(/\b0 errors/)('Result: 0 errors'), { passed: 1, failed: 0 });
});

test('a skipped test and a test that passed only the second time do not count as passed', () => {
  const report = JSON.stringify({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 }, errors: [] });
  assert.deepEqual(countPlaywright(report), { passed: 4, failed: 3 });
  assert.deepEqual(countNodeTests('ℹ pass 3\nℹ fail 0\nℹ skipped 1\n'), { passed: 3, failed: 1 });
});

test('a part that crashes fails, also when it counted no failure or nothing at all', () => {
  assert.deepEqual(judge(1, { passed: 7, failed: 0 }), { passed: 7, failed: 1 });
  assert.deepEqual(judge(null, undefined), { passed: 0, failed: 1 });
  assert.deepEqual(judge(1, { passed: 7, failed: 2 }), { passed: 7, failed: 2 });
});

test('a part that ran no test at all has not passed', () => {
  assert.deepEqual(judge(0, { passed: 0, failed: 0 }), { passed: 0, failed: 1 });
});

test('a part that dies leaves its last words', async () => {
  const { passed, failed, output } = await runPart({ name: 'x', what: 'x', command: ['-e', 'console.error("why"); process.exit(3)'], count: countLastLine }, process.cwd());
  assert.deepEqual([passed, failed, output], [0, 1, 'why\n']);
});
