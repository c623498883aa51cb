// For a workflow on GitHub: an annotation a finding, beside the line it is about.
// docs.github.com/actions, “Workflow commands”: values escape %, CR and LF; properties escape : and , as well.
import { pageOfRule } from '../base/rule-page.ts';
import { countRules, linesOf, wordOf, type Line, type Report } from './report.ts';

const value = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => value(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation({ check, finding }: Line): string {
  const command = check.level === 'error' ? 'error' : 'notice';
  const title = `${wordOf(check.level)}: ${check.name}`;
  return `::${command} file=${property(finding.path)},line=${finding.line},title=${property(title)}::${value(`${finding.what}\nWaarom: ${check.why}\nHerstel: ${finding.mend}\nUitleg: ${pageOfRule(check.name)}`)}`;
}

/** Of each kind of advice this many: GitHub shows ten notices a step, and a reader wants to see more than one kind. */
const worst = 3;

export function github({ results, notes }: Report): string {
  const { passed, failed } = countRules(results);
  const few = results.map(({ check, findings }) => ({ check, findings: check.level === 'advice' ? findings.slice(0, worst) : findings }));
  return [...linesOf(few, 'error').map(annotation), ...linesOf(few, 'advice').map(annotation), ...notes.map((note) => `::notice::${value(note)}`), `${passed} passed, ${failed} failed`].join('\n');
}
