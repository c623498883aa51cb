// Every built page is HTML as the standard has it. Rules we do not follow stand here as data, each with its reason.
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';
import { dist } from './site.ts';

const otherwise: { rule: string; setting: RuleConfig[string]; reason: string }[] = [
  { rule: 'tel-non-breaking', setting: 'off', reason: 'numbers are kept on one line by style, and hold plain spaces so that they can be copied; frame.spec.ts sees to it in the browser' },
  { rule: 'unique-landmark', setting: 'off', reason: 'the header holds the same menu twice, a row for wide screens and a <details> for narrow ones; one of both is always display:none, which this rule cannot see' },
  { rule: 'valid-id', setting: ['error', { relaxed: true }], reason: 'headings of editors may begin with a digit, and so may an id (HTML, 3.2.6)' },
  { rule: 'long-title', setting: ['error', { maxlength: 80 }], reason: 'the longest neighbourhood has a name of 57 characters, and the name of the zone follows it' },
  { rule: 'void-style', setting: 'off', reason: 'islands are drawn by Preact, which writes <input/>; to a browser both are the same (HTML, 13.1.2.1)' },
  { rule: 'form-dup-name', setting: ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }], reason: 'a question that takes several answers is one name with several checkboxes, as a browser sends it' },
];

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: Object.fromEntries(otherwise.map(({ rule, setting }) => [rule, setting])) }),
);

test('every page is correct HTML', async () => {
  const pages = globSync('**/*.html', { cwd: dist }).sort();
  assert.ok(pages.length > 100, `${pages.length} pages in ${dist}`);
  const faults = new Map<string, string[]>();
  for (const page of pages) {
    const { results } = await validator.validateFile(join(dist, page));
    for (const { ruleId, message, selector } of results.flatMap((result) => result.messages)) {
      const fault = `${ruleId}: ${message}`;
      faults.set(fault, [...(faults.get(fault) ?? []), `${page} ${selector ?? ''}`]);
    }
  }
  const told = [...faults].map(([fault, places]) => `${fault}\n    ${places.length} times, first in ${places[0]}`);
  assert.equal(told.length, 0, `\n${told.join('\n')}`);
});
