// What the zone has not confirmed yet: the same look as npm run check:release, by that program itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { good, note, wrong, type Finding } from './finding.ts';

const program = fileURLToPath(new URL('../../../tests/content/release.ts', import.meta.url));

/** The last line of `npm run check:release` as a finding. */
export function lookAtFacts(env: NodeJS.ProcessEnv): Finding[] {
  if (!existsSync(program)) return [note('Of de zone elk feit bevestigde, is hier niet na te kijken: doe dat waar de teksten staan, met npm run check:release')];
  const { status, stdout } = spawnSync(process.execPath, [program], { cwd: fileURLToPath(new URL('../../..', import.meta.url)), env, encoding: 'utf8' });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return [status === 0 ? good(last) : wrong(`${last} De lijst: npm run check:release`)];
}
