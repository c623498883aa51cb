// What a run of the checks has to tell, and the one interface behind which every format stands.
import type { Check } from '../base/check.ts';
import type { Finding } from '../base/finding.ts';
import type { Fixed } from '../steps/fix.ts';
import type { Result } from '../steps/run.ts';

export interface Report {
  results: Result[];
  /** files that `--fix` changed */
  fixed: Fixed[];
  /** rules that need built pages, when there are none */
  notRun: number;
  /** sentences about the run itself */
  notes: string[];
}

/** Turns a report into text, whole: nothing is printed beside it. */
export type Reporter = (report: Report) => string;

export interface Line {
  check: Check;
  finding: Finding;
}

/** All findings of one level, by file and in the order of lines. */
export function linesOf(results: Result[], level: Check['level']): Line[] {
  const lines = results.filter(({ check }) => check.level === level).flatMap(({ check, findings }) => findings.map((finding) => ({ check, finding })));
  return lines.sort((a, b) => a.finding.path.localeCompare(b.finding.path) || a.finding.line - b.finding.line);
}

/** The word for a level, as editors read it. */
export const wordOf = (level: Check['level']) => (level === 'error' ? 'fout' : 'advies');

/** How many rules held and how many did not; advice counts for neither. */
export function countRules(results: Result[]): { passed: number; failed: number } {
  const rules = results.filter(({ check }) => check.level === 'error');
  const failed = rules.filter(({ findings }) => findings.length > 0).length;
  return { passed: rules.length - failed, failed };
}

/** “1 fout”, “2 fouten”, “3 adviezen”. */
export const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;
