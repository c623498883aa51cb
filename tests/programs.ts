// Programs that the tests need and npm does not have: found on this machine, else fetched from Debian.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Program {
  /** for people */
  name: string;
  /** where it may lie; `*` stands for one part of a path */
  places: string[];
  /** the Debian packages that bring it */
  packages: string[];
}

const here = ({ places }: Program) => places.flatMap((place) => (place.includes('*') ? globSync(place) : existsSync(place) ? [place] : []))[0];

/** Test files run beside each other, and Debian installs for one at a time: each waits for its turn. */
const inTurn = ['--wait', '600', join(tmpdir(), 'tests-apt.lock')];

/** Rejects where there is no Debian, no network, or no right to install. */
function fetched({ packages }: Program): void {
  const apt = (...args: string[]) => execFileSync('flock', [...inTurn, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  try {
    install(); // the lists may be new enough
  } catch {
    apt('update');
    install();
  }
}

/** The path of a program, fetched where it is missing and may be; undefined where it can be had in no way. Looks only on Linux. */
export function findProgram(program: Program): string | undefined {
  const found = process.platform === 'linux' ? here(program) : undefined;
  if (found || process.platform !== 'linux') return found;
  try {
    fetched(program);
  } catch {
    return undefined; // no Debian, no network or not allowed to: whoever asked says what that means
  }
  return here(program);
}

/** The path of a program that must be there. Throws a sentence that says how to get it. */
export function needProgram(program: Program): string {
  const path = findProgram(program);
  if (!path) throw new Error(`${program.name} is not on this machine, and could not be fetched. On Debian or Ubuntu: sudo apt-get install ${program.packages.join(' ')}`);
  return path;
}
