// What the checks say of the new state, and what its pages weigh against the old one.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface CheckFinding {
  rule: string;
  severity: string;
  path: string;
  line: number;
  what: string;
  mend: string;
}

export interface Checks {
  passed: number;
  failed: number;
  findings: CheckFinding[];
}

/** Runs every content rule over the sources here and the site in `dist`. Throws when the rules themselves do not run. */
export function runChecks(dist: string): Checks {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync(process.execPath, ['tests/content/main.ts', '--format=json', `--dist=${dist}`], { env, encoding: 'utf8', maxBuffer: 64e6 });
  if (!stdout.startsWith('{')) throw new Error(`De controles liepen niet: ${stderr || stdout}`);
  const { passed, failed, findings } = JSON.parse(stdout) as Checks;
  return { passed, failed, findings };
}

/** Bytes of a page as they travel (brotli), or undefined where the site does not have it. */
export function weightOf(dist: string, address: string): number | undefined {
  const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
  const twin = `${file}.br`;
  return existsSync(twin) ? statSync(twin).size : existsSync(file) ? statSync(file).size : undefined;
}
