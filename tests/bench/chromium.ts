// How the browser that the bench drives is started for Lighthouse.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import { args, chromiumPath } from '../browser/chromium.ts';

export { chromiumPath };

export function chromiumVersion(): string {
  return execFileSync(chromiumPath(), ['--version'], { encoding: 'utf8' }).trim();
}

/** Flags of every measured browser: nothing of its own on the network, and no sandbox (containers). */
export const chromiumFlags = ['--headless=new', ...args];

export type Scheme = 'light' | 'dark';

/** Runs `work` with the debugging port of a new browser with an empty profile, and always ends that browser. */
export async function withChromium<T>(scheme: Scheme, work: (port: number) => Promise<T>): Promise<T> {
  const dark = scheme === 'dark' ? ['--force-dark-mode'] : [];
  const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: [...chromiumFlags, ...dark] });
  process.once('exit', chrome.kill); // it has a process group of its own, and would outlive a bench that is stopped
  try {
    if (dark.length > 0) await proveDark(chrome.port);
    return await work(chrome.port);
  } finally {
    const gone = once(chrome.process, 'exit');
    chrome.kill();
    process.off('exit', chrome.kill);
    await gone;
  }
}

/** Lighthouse cannot emulate a colour scheme, so a flag does; a Chromium that drops the flag must not score light as dark. */
async function proveDark(port: number): Promise<void> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const page = await browser.newPage({ colorScheme: null });
    if (!(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))) {
      throw new Error('This Chromium no longer turns dark with --force-dark-mode.');
    }
  } finally {
    await browser.close();
  }
}
