// Tells the results to an editor: by file, then advice, then the counts.
import { sayFinding } from '../base/finding.ts';
import type { Result } from './run.ts';

const worst = 5;

/** All errors, grouped by file and in the order of lines. */
export function sayErrors(results: Result[]): string {
  const errors = results.filter(({ check }) => check.level === 'error').flatMap(({ check, findings }) => findings.map((finding) => ({ check, finding })));
  const order = errors.sort((a, b) => a.finding.path.localeCompare(b.finding.path) || a.finding.line - b.finding.line);
  return order.map(({ check, finding }) => sayFinding(finding, check)).join('\n\n');
}

/** The worst few of each kind of advice, a line each. */
export function sayAdvice(results: Result[]): string {
  const advice = results.filter(({ check, findings }) => check.level === 'advice' && findings.length > 0);
  return advice
    .map(({ check, findings }) => {
      const lines = findings.slice(0, worst).map(({ path, line, what }) => `  ${path}:${line}  ${what}`);
      return [`Advies, ${check.name}: ${findings.length} keer. ${check.why}`, ...lines, ...(findings.length > worst ? [`  … en nog ${findings.length - worst}`] : [])].join('\n');
    })
    .join('\n\n');
}

/** How many rules held and how many did not; advice counts for neither. */
export function countRules(results: Result[]): { passed: number; failed: number } {
  const rules = results.filter(({ check }) => check.level === 'error');
  const failed = rules.filter(({ findings }) => findings.length > 0).length;
  return { passed: rules.length - failed, failed };
}
