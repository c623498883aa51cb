// What the finder of neighbourhood teams loads and how fast it suggests, on its real page with real addresses.
import { type Browser, chromium, type Page } from '@playwright/test';
import { addresses } from '../finder/addresses.ts';
import { pick, seeded, slip } from '../finder/mangle.ts';
import { weigh } from './bytes.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { startWire, type Wire } from './wire.ts';

export interface FinderFigures {
  /** bytes over the wire, scripts and data together, the page itself apart; each counts what came before it too */
  bytes: {
    page: number;
    /** the page has loaded and the cursor stands in the field */
    beforeFirstKey: number;
    /** one address typed and answered: the median and the most of `visitors` */
    firstAnswer: { median: number; most: number };
    tenAnswers: { median: number; most: number };
    /** the ground of the neighbourhoods, after "gebruik mijn locatie" */
    position: number;
  };
  visitors: number;
  /** from key to suggestions on the screen, in milliseconds, at a processor 6 times slower */
  key: { median: number; p95: number; most: number; keys: number };
}

/** Steps of the processor (row 17 of the measures). */
const slower = 6;
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'nl-BE', serviceWorkers: 'block' as const };
const address = '/wijk/';

const middle = (values: number[], share: number) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

/** Bytes that came besides the page. */
const besides = (wire: Wire) => {
  const { js, other } = weigh(wire.seen.filter(({ path }) => path !== address && !/\.(?:png|ico|svg)$/.test(path)));
  return js + other;
};

async function open(browser: Browser, wire: Wire, more: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const tab = await (await browser.newContext({ ...phone, ...more })).newPage();
  wire.seen.length = 0;
  await tab.goto(wire.base + address, { waitUntil: 'load' });
  await tab.locator('#adres').click();
  await wire.quiet(500);
  return tab;
}

async function ask(tab: Page, wire: Wire, typed: string): Promise<void> {
  await tab.locator('#adres').fill('');
  await tab.locator('#adres').pressSequentially(typed);
  await tab.keyboard.press('Enter');
  await tab.locator('#uitkomst').waitFor();
  await wire.quiet(200);
}

/** One visitor who looks up ten addresses. */
async function visit(browser: Browser, wire: Wire, typed: string[]): Promise<{ page: number; before: number; first: number; ten: number }> {
  const tab = await open(browser, wire);
  const { html, css } = weigh(wire.seen);
  const before = besides(wire);
  let first = 0;
  for (const [i, each] of typed.entries()) {
    await ask(tab, wire, each);
    if (i === 0) first = besides(wire);
  }
  const ten = besides(wire);
  await tab.context().close();
  return { page: html + css, before, first, ten };
}

/** What "gebruik mijn locatie" loads, in the middle of the zone. */
async function locate(browser: Browser, wire: Wire): Promise<number> {
  const points = addresses.flatMap(({ point }) => point ?? []);
  const geolocation = { latitude: middle(points.map(({ lat }) => lat), 0.5), longitude: middle(points.map(({ lon }) => lon), 0.5), accuracy: 20 };
  const tab = await open(browser, wire, { geolocation, permissions: ['geolocation'] });
  const before = besides(wire);
  await tab.locator('#wijkzoeker button[type=button]').first().click();
  await tab.locator('#uitkomst').waitFor();
  await wire.quiet(200);
  const bytes = besides(wire) - before;
  await tab.context().close();
  return bytes;
}

interface Watched {
  keyTimes: number[];
}

/** Notes, in the page, how long after each key a changed list of suggestions is on the screen. */
function watchKeys(): void {
  const times: number[] = ((globalThis as unknown as Watched).keyTimes = []);
  let pressed: number | undefined;
  document.addEventListener('input', ({ timeStamp }) => (pressed = timeStamp), true);
  const shown = () => {
    const from = pressed;
    pressed = undefined;
    if (from === undefined || !document.querySelector('.finder-list')) return;
    // The frame after the change is the one with the list in it.
    requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
  };
  document.addEventListener('DOMContentLoaded', () => new MutationObserver(shown).observe(document.getElementById('wijkzoeker')!, { subtree: true, childList: true, characterData: true }));
}

/** Times of keys whose suggestions changed, from an empty page on: script and files come as they are asked for. */
async function timeKeys(browser: Browser, wire: Wire, typed: string[]): Promise<number[]> {
  const tab = await (await browser.newContext(phone)).newPage();
  await tab.addInitScript(watchKeys);
  await tab.goto(wire.base + address, { waitUntil: 'load' });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  for (const each of typed) {
    await tab.locator('#adres').fill('');
    // As fast as a thumb types: a key must not wait for the one before.
    await tab.locator('#adres').pressSequentially(each, { delay: 150 });
    await wire.quiet(600);
  }
  const times = await tab.evaluate(() => (globalThis as unknown as Watched).keyTimes);
  await tab.context().close();
  return times;
}

/** Measures the finder at `base`; `visitors` look up ten addresses each, drawn with a seed, and twice as many names are typed, half of them with a slip of the finger. */
export async function measureFinder(base: string, { visitors = 5, seed = 2026 } = {}): Promise<FinderFigures> {
  const random = seeded(seed);
  const say = () => pick(random, addresses);
  const wire = await startWire(base);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const visits = [];
    for (let i = 0; i < visitors; i++) visits.push(await visit(browser, wire, Array.from({ length: 10 }, say).map(({ street, label, postcode }) => `${street} ${label}, ${postcode}`)));
    const position = await locate(browser, wire);
    const names = Array.from({ length: visitors * 2 }, say).flatMap(({ street }, i) => (i % 2 ? street : slip(street, random)));
    const times = await timeKeys(browser, wire, names);
    const spread = (values: number[]) => ({ median: middle(values, 0.5), most: Math.max(...values) });
    return {
      bytes: { page: visits[0]!.page, beforeFirstKey: Math.max(...visits.map(({ before }) => before)), firstAnswer: spread(visits.map(({ first }) => first)), tenAnswers: spread(visits.map(({ ten }) => ten)), position },
      visitors,
      key: { ...spread(times), p95: middle(times, 0.95), keys: times.length },
    };
  } finally {
    await browser.close();
    await wire.stop();
  }
}
