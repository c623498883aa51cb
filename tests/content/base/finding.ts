// What a check has found: where it stands, what is wrong, and how an editor mends it. In Dutch.
import type { Check } from './check.ts';
import { pageOfRule } from './rule-page.ts';

export interface Finding {
  /** file as an editor can open it; for a built page the file in `dist/` when no content file can be named */
  path: string;
  line: number;
  what: string;
  mend: string;
}

/** One finding under its file, as a paragraph an editor can read. `why` comes from the rule, and so does the page with more. */
export function sayFinding(finding: Finding, check: Pick<Check, 'name' | 'why'>): string {
  return [
    `${finding.path}:${finding.line}  [${check.name}]`,
    `  wat:     ${finding.what}`,
    `  waarom:  ${check.why}`,
    `  herstel: ${finding.mend}`,
    `  uitleg:  ${pageOfRule(check.name)}`,
  ].join('\n');
}
