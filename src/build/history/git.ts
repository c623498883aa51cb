// Asks git, in a folder, and tells what it answered.
import { execFileSync, spawnSync } from 'node:child_process';
import { logFormat, readLog, type Commit } from '#domain/history.ts';

/** What git says to a question. Throws when it refuses. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 256e6, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Whether git answers well. */
export const gitAgrees = (cwd: string, ...args: string[]): boolean => spawnSync('git', args, { cwd }).status === 0;

/** Every commit of the branch with the files it touched, newest first; none where there is no history, as in a download. */
export function readHistory(cwd: string): Commit[] {
  if (!gitAgrees(cwd, 'rev-parse', '--verify', '--quiet', 'HEAD')) return [];
  return readLog(git(cwd, 'log', '--name-status', '-M', '-z', '--no-merges', `--format=${logFormat}`));
}
