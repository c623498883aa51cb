// Finds the checks: every file in checks/ is one.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check } from '../base/check.ts';

const folder = join(import.meta.dirname, '../checks');

/** All checks, by name. Throws when a file holds no check of its own name: a rule that is not run is worse than none. */
export async function discoverChecks(): Promise<Check[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    names.map(async (name) => {
      const { check } = (await import(pathToFileURL(join(folder, name)).href)) as { check?: Check };
      if (check?.name !== name.slice(0, -3)) throw new Error(`tests/content/checks/${name} must export \`check\` with the name “${name.slice(0, -3)}”.`);
      return check;
    }),
  );
}
