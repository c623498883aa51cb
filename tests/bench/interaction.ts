// How soon the page answers a finger or a key on a phone six times slower: what browsers call Interaction to Next Paint.
import { type Browser, chromium, type Page } from '@playwright/test';
import { phone } from './bytes.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { gather, watchInteractions } from './event-timing.ts';

/** A visitor who uses one page; written down in a file of its own under `scenarios/` and named in `scenarios.ts`. */
export interface Scenario {
  name: string;
  /** where it starts, and stays: what happens after the last key may leave the page */
  address: string;
  /** uses the page by keys and touches, and waits for what they bring */
  play: (page: Page) => Promise<void>;
}

export interface Interactions {
  scenario: string;
  /** milliseconds from a key or touch to the next picture, one each, told by the browser in steps of 8; 16 stands for 16 or less */
  durations: number[];
}

/** Every slow phone of the measures but the slowest. */
export const slowdown = 6;

/** Plays each scenario on a site that runs at `base`; one that fails is told in `faults` and does not stop the others. */
export async function measureInteractions(base: string, scenarios: Scenario[]): Promise<{ measured: Interactions[]; faults: string[] }> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const measured: Interactions[] = [];
  const faults: string[] = [];
  try {
    for (const scenario of scenarios) {
      try {
        measured.push({ scenario: scenario.name, durations: await play(browser, base, scenario) });
      } catch (fault) {
        faults.push(`interaction, ${scenario.name}: ${fault instanceof Error ? fault.message : String(fault)}`);
      }
    }
  } finally {
    await browser.close();
  }
  return { measured, faults };
}

async function play(browser: Browser, base: string, { address, play }: Scenario): Promise<number[]> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchInteractions);
    await page.goto(base + address, { waitUntil: 'networkidle' });
    await slowDown(page);
    await play(page);
    return await gather(page);
  } finally {
    await context.close();
  }
}

/** From now on the page's processor is six times slower. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}
