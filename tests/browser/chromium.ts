// Where the browser of the tests is: on this machine already, or else fetched.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const debian = ['/usr/lib/chromium/chromium', '/usr/bin/chromium'];

/** Ways to get a browser, in the order they are tried. Playwright cannot download one everywhere; Debian has its own. */
const ways: string[][] = [
  ['npx playwright install --with-deps chromium'],
  ['apt-get update', 'apt-get install -y chromium'],
];

const here = () => [...debian, chromium.executablePath()].find((path) => existsSync(path));

/** The browser of `CHROMIUM_PATH`, else Debian's, else Playwright's; fetches one when there is none. Throws a sentence that says what to do. */
export function chromiumPath(): string {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH points at ${chosen}, and nothing is there.`);
  const path = chosen || here() || fetched();
  if (!path) throw new Error(`No Chromium on this machine, and none could be fetched (tried: ${ways.flat().join('; ')}). Install Chromium and set CHROMIUM_PATH to its program.`);
  return path;
}

function fetched(): string | undefined {
  for (const way of ways) {
    try {
      for (const step of way) {
        const [command, ...args] = step.split(' ');
        execFileSync(command!, args, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
      }
    } catch {
      continue; // the next way is tried, and the last sentence names them all
    }
    const path = here();
    if (path) return path;
  }
  return undefined;
}
