// Every content rule finds what it must find and leaves the rest alone: the made-up cases stand in the rule's own file.
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { sayFinding } from './base/finding.ts';
import { withExample } from './base/made-up.ts';
import { discoverChecks } from './steps/discover.ts';

for (const check of await discoverChecks()) {
  const say = (example: Parameters<typeof withExample>[0]) => withExample(example, (site) => check.run(site).map((finding) => sayFinding(finding, check)).join('\n\n'));

  suite(`the rule ${check.name}`, () => {
    test('has a case it must find and a case it must leave alone', () => {
      assert.ok(check.examples.wrong.length > 0 && check.examples.right.length > 0);
    });
    check.examples.wrong.forEach(({ finds, ...example }, i) => test(`finds made-up fault ${i + 1}: ${finds.source}`, () => assert.match(say(example), finds)));
    (check.examples.fixed ?? []).forEach(({ name, before, after }, i) =>
      test(`mends made-up file ${i + 1}, and leaves it alone the second time`, () => {
        assert.equal(check.fix?.({ name, text: before }), after);
        assert.equal(check.fix?.({ name, text: after }), after);
      }),
    );
    test('shows how it mends, if it mends', () => assert.equal(Boolean(check.fix), Boolean(check.examples.fixed?.length)));
    check.examples.right.forEach((example, i) => test(`leaves made-up content ${i + 1} alone`, () => assert.equal(say(example), '')));
  });
}
