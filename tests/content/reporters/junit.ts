// For a build server: a test case a rule, a failure a finding. Advice stands in the output of its rule and fails nothing.
import { sayFinding } from '../base/finding.ts';
import type { Result } from '../steps/run.ts';
import { countRules, type Report } from './report.ts';

/** Text for XML: what XML 1.0 cannot hold at all is left out. */
const escape = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function testCase({ check, findings }: Result): string {
  const open = `    <testcase classname="inhoud" name="${escape(check.name)}"`;
  if (findings.length === 0) return `${open}/>`;
  const told = findings.map((finding) => sayFinding(finding, check)).join('\n\n');
  const inside = check.level === 'error' ? `<failure type="fout" message="${escape(`${findings.length} keer. ${check.why}`)}">${escape(told)}</failure>` : `<system-out>${escape(told)}</system-out>`;
  return `${open}>\n      ${inside}\n    </testcase>`;
}

export function junit({ results }: Report): string {
  const { failed } = countRules(results);
  const numbers = `tests="${results.length}" failures="${failed}"`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${numbers}>`, `  <testsuite name="inhoud" ${numbers}>`, ...results.map(testCase), '  </testsuite>', '</testsuites>'].join('\n');
}
