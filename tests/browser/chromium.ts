// Where the browser of the tests is: on this machine already, or else fetched.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findProgram } from '../programs.ts';

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

/** Nothing of the browser's own on the network, and no sandbox (containers). */
export const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** How the tests start their browser. */
export const windowless = () => ({ executablePath: windowlessPath(), args });

/** For what only the whole browser has: Background Sync. `test.use({ launchOptions: windowed() })`. */
export const windowed = () => ({ executablePath: chromiumPath(), args });

/**
 * The browser of the tests: Chromium without the window around its pages, two to three times as fast, which Playwright itself takes for what nobody looks
 * at. Debian's is fetched; elsewhere it is the browser of `chromiumPath`, which throws when there is none. `CHROMIUM_PATH` comes before both.
 */
export function windowlessPath(): string {
  const shell = process.env.CHROMIUM_PATH ? undefined : findProgram({ name: 'Chromium', places: ['/usr/lib/chromium/chromium-headless-shell'], packages: ['chromium-headless-shell'] });
  return shell ?? chromiumPath();
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
