// Finds the checks: every file in checks/ is one.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check } from '../base/check.ts';

const checksFolder = join(import.meta.dirname, '../checks');

/** A rule that cannot run is a fault of its own: a rule that is not run is worse than none, and it must not hide the others. */
function broken(name: string, path: string, reason: string): Check {
  return {
    name,
    why: 'een regel die niet werkt, houdt niets meer tegen.',
    kind: 'source',
    level: 'error',
    run: () => [{ path, line: 1, what: `deze regel kan niet gelezen worden: ${reason}`, mend: 'meld het aan wie de site onderhoudt; de andere regels zijn wel nagekeken.' }],
    examples: { wrong: [], right: [] },
  };
}

async function load(folder: string, file: string): Promise<Check> {
  const name = file.slice(0, -3);
  const path = `${folder}/${file}`.replaceAll('\\', '/');
  try {
    const { check } = (await import(pathToFileURL(path).href)) as { check?: Check };
    return check?.name === name ? check : broken(name, path, `ze moet \`check\` heten en “${name}” als naam dragen`);
  } catch (error) {
    return broken(name, path, (error as Error).message);
  }
}

/** All checks of `folder`, by name. A file that cannot be loaded becomes a check that says so. */
export function discoverChecks(folder = checksFolder): Promise<Check[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(names.map((name) => load(folder, name)));
}
