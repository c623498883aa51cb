// Runs checks over a site, each on its own: what one finds or throws does not hide what another finds.
import type { Check } from '../base/check.ts';
import type { Finding } from '../base/finding.ts';
import type { Site } from '../base/site.ts';

export interface Result {
  check: Check;
  findings: Finding[];
}

/** A rule that stops is a fault, also when the rule itself only gives advice. */
function runOne(check: Check, site: Site): Result {
  try {
    return { check, findings: check.run(site) };
  } catch (error) {
    const stopped = { path: `tests/content/checks/${check.name}.ts`, line: 1, what: `deze regel liep vast: ${(error as Error).message}`, mend: 'los eerst de andere fouten op; blijft het zo, meld het dan aan wie de site onderhoudt.' };
    return { check: { ...check, level: 'error' }, findings: [stopped] };
  }
}

/** The results of every check that can run: those over built pages only when there are pages. */
export const runChecks = (checks: Check[], site: Site): Result[] => checks.filter(({ kind }) => kind === 'source' || site.pages.length > 0).map((check) => runOne(check, site));
