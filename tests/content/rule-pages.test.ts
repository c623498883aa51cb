// Every rule has a page that teaches it, and what that page calls wrong or right is what the rule calls wrong or right.
import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { wordsIn } from './base/dictionary.ts';
import { sayFinding } from './base/finding.ts';
import { withExample } from './base/made-up.ts';
import { exampleUnder, filesUnder } from './base/rule-example.ts';
import { rulePagesFolder } from './base/rule-page.ts';
import { countWords, sentencesOf } from './base/sentence.ts';
import { wordOf } from './reporters/report.ts';
import { discoverChecks } from './steps/discover.ts';

/** Rules whose case does not fit in a few lines of a page, with the reason the page gives too. */
const untried: Record<string, string> = {
  addresses: 'needs every promised page',
  'image-weight': 'needs a file of 300 kB',
  'rubric-lists-questions': 'the site makes the list itself',
};

const checks = await discoverChecks();
const pages = readdirSync(rulePagesFolder).filter((name) => name.endsWith('.md') && name !== 'README.md');

test('every rule has its page, and every page its rule', () => {
  assert.deepEqual(pages.map((name) => name.slice(0, -3)).sort(), checks.map(({ name }) => name).sort());
});

test('the list of rules names each once, with the title of its page, under how grave it is', () => {
  const [, faults = '', advice = ''] = readFileSync(join(rulePagesFolder, 'README.md'), 'utf8').split(/^## /m);
  for (const { name, level } of checks) {
    const title = /^# (.+)\n/.exec(readFileSync(join(rulePagesFolder, `${name}.md`), 'utf8'))![1]!;
    const [here, there] = level === 'error' ? [faults, advice] : [advice, faults];
    assert.ok(here.includes(`- [${title}](${name}.md)\n`) && !there.includes(`(${name}.md)`), name);
  }
});

for (const check of checks) {
  const page = readFileSync(join(rulePagesFolder, `${check.name}.md`), 'utf8');
  const found = (heading: string) => withExample(exampleUnder(page, heading, check), (site) => check.run(site).map((finding) => sayFinding(finding, check)).join('\n\n'));

  suite(`the page of ${check.name}`, () => {
    test('says what, why and how to mend, and how grave it is', () => {
      assert.match(page, new RegExp(`^# .+\n\nRegel \`${check.name}\`, een ${wordOf(check.level)}: `));
      for (const part of ['Wat', 'Waarom', 'Zo herstelt u het']) assert.match(page, new RegExp(`^\\*\\*${part}\\.\\*\\* \\S`, 'm'), part);
    });
    test('is written as the site itself: no sentence of more than 25 words, nothing the site does not say', () => {
      const prose = page.split(/^## /m)[0]!.split('\n').filter((line) => !line.startsWith('Regel ')).join('\n').replace(/[`*#]/g, '').replace(/“[^”]*”/g, '“…”');
      for (const sentence of prose.split('\n').flatMap(sentencesOf)) assert.ok(countWords(sentence) <= 25, sentence);
      assert.ok(!wordsIn(prose).some(({ word }) => /^gelieve$/i.test(word)));
    });
    if (check.name in untried) {
      test('says why it shows no example', () => assert.match(page, /geen voorbeeld/));
    } else {
      test('shows something wrong that the rule finds', () => {
        assert.ok(Object.keys(filesUnder(page, 'Slecht')).length > 0);
        assert.notEqual(found('Slecht'), '');
      });
      test('shows something right that the rule leaves alone', () => {
        assert.ok(Object.keys(filesUnder(page, 'Goed')).length > 0);
        assert.equal(found('Goed'), '');
      });
    }
  });
}
