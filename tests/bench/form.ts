// What the form of a report loads until it can be used, and how fast it answers to taps and keys (rows 5, 8 and 9 of the measures).
import { type Browser, chromium, type Page } from '@playwright/test';
import { weigh } from './bytes.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { startWire, type Wire } from './wire.ts';

export interface FormFigures {
  /** bytes over the wire until the form asks one question a screen */
  bytes: { page: number; script: number; requests: number };
  /** layout shift from the first paint to the last question */
  shift: number;
  /** from tap or key to the next frame, in milliseconds, at a processor 6 times slower; 98th percentile and worst */
  interaction: { p98: number; most: number; count: number };
}

const slower = 6;
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'nl-BE', serviceWorkers: 'block' as const };

interface Watched {
  durations: number[];
  shifts: number;
}

/** Notes, in the page, how long each interaction took (Event Timing; shorter than 16 ms is not told) and what jumped without being asked to. */
function watch(): void {
  const seen = globalThis as unknown as Watched;
  Object.assign(seen, { durations: [], shifts: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ((entry as unknown as { interactionId: number }).interactionId) seen.durations.push(entry.duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) if (!entry.hadRecentInput) seen.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function open(browser: Browser, wire: Wire, address: string): Promise<Page> {
  const tab = await (await browser.newContext(phone)).newPage();
  await tab.addInitScript(watch);
  wire.seen.length = 0;
  await tab.goto(wire.base + address, { waitUntil: 'load' });
  await tab.locator('.whole').waitFor({ state: 'detached' });
  await wire.quiet(500);
  return tab;
}

/** Answers every question of the screen, whatever its kind, and goes on, until the check. */
async function fillIn(tab: Page): Promise<void> {
  while (await tab.locator('#melding .progress + fieldset, #melding .progress + .question').count()) {
    const choice = tab.locator('#melding .choice label').first();
    const words = tab.locator('#melding textarea.field, #melding input.field').first();
    if (await choice.count()) await choice.tap();
    if (await words.count()) await words.pressSequentially((await words.getAttribute('type')) === 'email' ? 'an@voorbeeld.be' : 'Zilverdreef 3, elke avond', { delay: 60 });
    await tab.locator('#melding .form-buttons .button').first().tap();
    await tab.waitForTimeout(150); // as someone who reads: the frames of one tap do not run into the next
  }
}

/** Measures one form at `base`. */
export async function measureForm(base: string, address: string): Promise<FormFigures> {
  const wire = await startWire(base);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const tab = await open(browser, wire, address);
    const { html, css, js } = weigh(wire.seen);
    const requests = wire.seen.length;
    const session = await tab.context().newCDPSession(tab);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await fillIn(tab);
    const { durations, shifts } = await tab.evaluate(() => ({ durations: (globalThis as unknown as Watched).durations, shifts: (globalThis as unknown as Watched).shifts }));
    durations.sort((a, b) => a - b);
    return { bytes: { page: html + css, script: js, requests }, shift: shifts, interaction: { p98: durations[Math.floor(durations.length * 0.98)] ?? 0, most: durations.at(-1) ?? 0, count: durations.length } };
  } finally {
    await browser.close();
    await wire.stop();
  }
}
