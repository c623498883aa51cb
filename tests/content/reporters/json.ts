// For other programs, such as the report on a proposal: everything, as data.
import { pageOfRule } from '../base/rule-page.ts';
import { countRules, linesOf, wordOf, type Line, type Report } from './report.ts';

const plain = ({ check, finding }: Line) => ({ rule: check.name, severity: wordOf(check.level), ...finding, why: check.why, page: pageOfRule(check.name) });

export function json({ results, fixed, notRun, notes }: Report): string {
  return JSON.stringify(
    {
      ...countRules(results),
      notRun,
      notes,
      fixed,
      rules: results.map(({ check, findings }) => ({ name: check.name, severity: wordOf(check.level), findings: findings.length, page: pageOfRule(check.name) })),
      findings: [...linesOf(results, 'error'), ...linesOf(results, 'advice')].map(plain),
    },
    null,
    2,
  );
}
