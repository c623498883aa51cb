// A Debian of our own in a folder, made once and kept: to try what needs a machine that we may start, stop and spoil.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { needProgram } from '../programs.ts';
import { projectRoot } from '../server/running.ts';

const kept = join(projectRoot, 'node_modules/.cache/debian-12');

/** The folder of a small Debian 12 with systemd. Throws a sentence where this user or machine cannot make one. */
export function smallDebian(): string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('This exercise makes a Debian of its own, for which it must be root on Linux.');
  const debootstrap = needProgram({ name: 'debootstrap', places: ['/usr/sbin/debootstrap'], packages: ['debootstrap'] });
  if (existsSync(kept)) return kept;
  const making = `${kept}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(dirname(kept), { recursive: true });
  execFileSync(debootstrap, ['--variant=minbase', '--include=systemd,systemd-sysv,dbus', 'bookworm', making], { stdio: 'ignore' });
  renameSync(making, kept);
  return kept;
}
