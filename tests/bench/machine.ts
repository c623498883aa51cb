// The machine and the version the figures belong to; figures of two machines may not be compared.
import { readFileSync, statSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromiumVersion } from './chromium.ts';

export interface Machine {
  cpus: number;
  model: string;
  memory: string;
  system: string;
  node: string;
  chromium: string;
  /** at the start: well above 0 means the machine was not ours alone */
  load: number;
}

export function machine(): Machine {
  const cores = cpus();
  return {
    cpus: cores.length,
    model: cores[0]?.model.trim() ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${release()}`,
    node: process.version,
    chromium: chromiumVersion(),
    load: load(),
  };
}

/** The mean number of busy processes in the last minute. */
export const load = () => loadavg()[0] ?? 0;

/** The commit that is checked out, read from git's own files; undefined before the first commit or outside a clone. */
export function commit(root: string): string | undefined {
  const text = (path: string) => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8').trim() : '');
  // In a second work tree `.git` is a file that says where its own folder is, and that one where the shared one is.
  const own = /^gitdir: (.+)$/.exec(text(join(root, '.git')))?.[1] ?? join(root, '.git');
  const shared = join(own, text(join(own, 'commondir')));
  const head = text(join(own, 'HEAD'));
  const branch = /^ref: (.+)$/.exec(head)?.[1];
  if (!branch) return head || process.env.GITHUB_SHA;
  const packed = text(join(shared, 'packed-refs')).split('\n').find((line) => line.endsWith(` ${branch}`));
  return text(join(shared, branch)) || packed?.split(' ')[0];
}
