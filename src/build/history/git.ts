// Asks git, in a folder, and tells what it answered.
import { execFileSync, spawnSync } from 'node:child_process';
import { logFormat, readLog, type Commit } from '#domain/history.ts';

/** What git says to a question. Throws when it refuses. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 256e6, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Whether git answers well. */
export const gitAgrees = (cwd: string, ...args: string[]): boolean => spawnSync('git', args, { cwd }).status === 0;

function readCommits(cwd: string, ...which: string[]): Commit[] {
  if (!gitAgrees(cwd, 'rev-parse', '--verify', '--quiet', 'HEAD')) return [];
  return readLog(git(cwd, 'log', '--name-status', '-M', '-z', ...which, `--format=${logFormat}`));
}

/** Every commit of the branch with the files it touched, newest first; none where there is no history, as in a download. */
export const readHistory = (cwd: string): Commit[] => readCommits(cwd, '--no-merges');

/** The states the branch itself has been in, newest first: what was merged into it is one change. Going back to one of them loses nothing that was there before it. */
export const readStates = (cwd: string): Commit[] => readCommits(cwd, '--first-parent', '-m');
