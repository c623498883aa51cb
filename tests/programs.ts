// Programs that the tests need and npm does not have: found on this machine, else fetched from Debian.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

export interface Program {
  /** for people */
  name: string;
  /** where it may lie; `*` stands for one part of a path */
  places: string[];
  /** the Debian packages that bring it */
  packages: string[];
}

const here = ({ places }: Program) => places.flatMap((place) => (place.includes('*') ? globSync(place) : existsSync(place) ? [place] : []))[0];

function fetched({ packages }: Program): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) execFileSync('apt-get', args, { stdio: 'ignore', env });
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
