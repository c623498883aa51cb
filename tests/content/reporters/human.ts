// For an editor at a screen: faults by file, then advice, then the counts.
import { sayFinding } from '../base/finding.ts';
import { pageOfRule } from '../base/rule-page.ts';
import { count, countRules, linesOf, type Report } from './report.ts';

/** Of each kind of advice this many are shown: the first to take up. */
const worst = 5;

function sayErrors({ results }: Report): string {
  const byFile = Map.groupBy(linesOf(results, 'error'), ({ finding }) => finding.path);
  return [...byFile].map(([path, lines]) => [`── ${path}: ${count(lines.length, 'fout', 'fouten')}`, ...lines.map(({ check, finding }) => sayFinding(finding, check))].join('\n\n')).join('\n\n');
}

function sayAdvice({ results }: Report, most: number): string {
  const advice = results.filter(({ check, findings }) => check.level === 'advice' && findings.length > 0);
  return advice
    .map(({ check, findings }) => {
      const lines = findings.slice(0, most).map(({ path, line, what, mend }) => `  ${path}:${line}  ${what}: ${mend}`);
      return [`Advies, ${check.name}: ${findings.length} keer. ${check.why} (${pageOfRule(check.name)})`, ...lines, ...(findings.length > most ? [`  … en nog ${findings.length - most}; alles ziet u met -- --all`] : [])].join('\n');
    })
    .join('\n\n');
}

const sayFixed = ({ fixed }: Report) => fixed.map(({ path, rules }) => `Hersteld: ${path} (${rules.join(', ')})`).join('\n');

function sayReport(report: Report, most: number): string {
  const { passed, failed } = countRules(report.results);
  return [sayFixed(report), sayErrors(report), sayAdvice(report, most), ...report.notes, `${passed} passed, ${failed} failed`].filter(Boolean).join('\n\n');
}

export const human = (report: Report) => sayReport(report, worst);
export const humanWithAllAdvice = (report: Report) => sayReport(report, Infinity);
