// The folder that everything is kept in, for its owner alone.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, where they are missing. Throws when it cannot: Node's own `recursive` goes round for ever
 * where a folder can neither be found nor made, as under /proc (tried with Node 24.21).
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = path; !existsSync(at); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) mkdirSync(folder, { mode: 0o700 });
}
