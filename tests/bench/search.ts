// What the search of a site with many pages costs a visitor on a slow line: suggestions as you type, then the full text.
import { type Browser, chromium, type Page } from '@playwright/test';
import { phone, weigh } from './bytes.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { timeKeys } from './keys.ts';
import { slow4G } from './line.ts';
import { firstMarkSince, watchMarks } from './marks.ts';
import { field, offered } from './search-field.ts';
import { startWire, type Wire } from './wire.ts';

/** Bytes over the wire, and milliseconds until something was there. */
export interface Cost {
  bytes: number;
  requests: number;
  ms: number;
  /** what was fetched, for whoever wants to know why */
  paths: string[];
}

export interface SearchFigures {
  /** generated pages in the site */
  generated: number;
  /** from the touch of the field until there are suggestions */
  suggestions: Cost;
  /** milliseconds from a key to its suggestions on the screen, processor ÷6, one a key */
  keys: number[];
  /** from Enter to the first page found by its text; one a run */
  first: Cost[];
  /** the same for the question after it, typed on the page of the first; its bytes count from the first key */
  next: Cost[];
}

interface Asked {
  /** questions that have answers: the first, and the one after it */
  questions: [string, string];
  runs: number;
}

/** Measures the search of a site that runs at `base`. */
export async function measureSearch(base: string, { questions, runs }: Asked): Promise<Omit<SearchFigures, 'generated'>> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const keys = await onNewPage(browser, (page) => timeKeys(page, base, questions));
    const figures: Omit<SearchFigures, 'generated'> = { suggestions: { bytes: 0, requests: 0, ms: 0, paths: [] }, keys, first: [], next: [] };
    for (let run = 0; run < runs; run++) {
      const wire = await startWire(base, slow4G);
      try {
        await onNewPage(browser, async (page) => {
          figures.suggestions = await askSuggestions(page, wire, questions[0]);
          figures.first.push(await pressEnter(page, wire));
          figures.next.push(await pressEnter(page, wire, questions[1]));
        });
      } finally {
        await wire.stop();
      }
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function onNewPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(phone);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens the home page, and counts from the touch of the field until its first suggestions. */
async function askSuggestions(page: Page, wire: Wire, question: string): Promise<Cost> {
  await page.addInitScript(watchMarks);
  await page.goto(`${wire.base}/`);
  await wire.quiet(700);
  return costOf(wire, async () => {
    const start = performance.now();
    await field(page).tap();
    await field(page).pressSequentially(question, { delay: 100 });
    await offered(page).waitFor();
    return performance.now() - start;
  });
}

/** Presses Enter in the field (after another question is typed there, whose bytes count too), and waits for the first page found by its text. */
const pressEnter = (page: Page, wire: Wire, question?: string) =>
  costOf(wire, async () => {
    if (question) {
      await field(page).fill('');
      await field(page).pressSequentially(question, { delay: 100 });
    }
    const start = Date.now();
    await page.keyboard.press('Enter');
    return (await firstMarkSince(page, start)) - start;
  });

/** The time that `work` tells, and all bytes until the line is quiet again. */
async function costOf(wire: Wire, work: () => Promise<number>): Promise<Cost> {
  wire.seen.length = 0;
  const ms = await work();
  await wire.quiet(1_000);
  const { total, requests } = weigh(wire.seen);
  return { bytes: total, requests, ms, paths: wire.seen.map(({ path, body }) => `${path} ${body}`) };
}
