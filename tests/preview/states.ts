// The two states that are compared: the branch a change goes to, checked out and built elsewhere, and what lies here.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { linkPackages } from '../zone/workshop.ts';

export interface State {
  /** folder with the sources */
  root: string;
  /** folder with the built site; undefined where it could not be built */
  dist: string | undefined;
  /** what the build said, where it failed */
  said: string;
}

/** Names as they are: git would write é as a number. */
const git = (...args: string[]) => execFileSync('git', ['-c', 'core.quotePath=false', ...args], { encoding: 'utf8' }).trim();

/** What whoever asked can mend: a branch that git does not know. Its message is for them, and nothing else. */
export class Refusal extends Error {}

/** The commit where the work here left `base`; a change made there since is not ours. Throws a `Refusal` where git knows no such branch. */
export function startOf(base: string): string {
  const known = [base, `origin/${base}`].find((name) => spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).status === 0);
  if (!known) throw new Refusal(`--base ${base}: git kent die tak niet. Haal ze eerst op met git fetch, of noem een andere.`);
  const { status, stdout } = spawnSync('git', ['merge-base', known, 'HEAD'], { encoding: 'utf8' });
  if (status !== 0) throw new Refusal(`--base ${base}: die tak en het werk hier hebben geen begin gemeen. Haal de hele geschiedenis op met git fetch --unshallow, of noem een andere.`);
  return stdout.trim();
}

/** Files that differ from `start`, saved or not. */
export const changedFiles = (start: string): string[] => [...new Set([...git('diff', '--name-only', start).split('\n'), ...git('ls-files', '--others', '--exclude-standard').split('\n')])].filter(Boolean).sort();

function build(root: string, dist: string): State {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], { cwd: root, env: { ...env, OUT_DIR: dist, OFFLINE: 'uit', ASTRO_TELEMETRY_DISABLED: '1' }, encoding: 'utf8' });
  return status === 0 ? { root, dist, said: '' } : { root, dist: undefined, said: `${stdout}${stderr}`.trim().split('\n').slice(-40).join('\n') };
}

/** Builds both, one after the other, in a folder of their own; `remove` clears it and git's memory of it. */
export function buildStates(start: string): { before: State; after: State; remove: () => void } {
  const bench = mkdtempSync(join(tmpdir(), 'preview-'));
  const old = join(bench, 'before');
  git('worktree', 'add', '--detach', '--quiet', old, start);
  linkPackages(old);
  const program = resolve('node_modules/.cache/editor');
  if (existsSync(program)) {
    mkdirSync(join(old, 'node_modules/.cache'));
    symlinkSync(program, join(old, 'node_modules/.cache/editor'), 'junction');
  }
  const remove = () => {
    spawnSync('git', ['worktree', 'remove', '--force', old]);
    rmSync(bench, { recursive: true, force: true });
  };
  try {
    return { before: build(old, join(bench, 'dist-before')), after: build(resolve('.'), join(bench, 'dist-after')), remove };
  } catch (error) {
    remove();
    throw error;
  }
}
