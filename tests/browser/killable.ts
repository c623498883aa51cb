// A browser of its own, with a profile that stays, that can be ended from one moment to the next: as a phone does when its camera needs the memory.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';
import { windowless } from './chromium.ts';

// A click before the first picture is dropped without the last one: Playwright gives it to browsers that it starts itself.
const flags = ['--headless', '--lang=nl-BE', '--remote-debugging-port=0', '--allow-pre-commit-input'];

export interface Killable {
  page: Page;
  /** every process of it, at once, with nothing said before */
  kill: () => Promise<void>;
}

const onWindows = process.platform === 'win32';

/** Ends every process of a browser with force. Windows knows no groups, and finds them by who started whom. */
function endAll(browser: ChildProcess): void {
  if (onWindows) execFileSync('taskkill', ['/pid', String(browser.pid), '/T', '/F'], { stdio: 'ignore' });
  else process.kill(-browser.pid!, 'SIGKILL');
}

async function addressOf(browser: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: browser.stderr! })) {
    const found = /DevTools listening on (ws:\S+)/.exec(line);
    if (found) return found[1]!;
  }
  throw new Error('The browser ended before it could be used.');
}

/** Starts a browser on a profile, with one empty page. Its processes are a group of their own. */
export async function startKillable(profile: string): Promise<Killable> {
  const { executablePath, args } = windowless();
  const browser = spawn(executablePath, [...args, ...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'], detached: !onWindows });
  const ended = once(browser, 'exit');
  const address = await addressOf(browser);
  browser.stderr!.resume();
  const connected: Browser = await chromium.connectOverCDP(address);
  const page = await connected.contexts()[0]!.newPage();
  async function kill(): Promise<void> {
    if (browser.exitCode !== null || browser.signalCode !== null) return;
    endAll(browser);
    await ended;
    await connected.close();
  }
  return { page, kill };
}
