// What a page weighs over the wire: every byte the server sent to a phone that opens it and scrolls to its end.
import { type Browser, chromium } from '@playwright/test';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { type Inline, weighInline } from './inline.ts';
import type { Page } from './templates.ts';
import { type Exchange, startWire, type Wire } from './wire.ts';

const sorts = ['html', 'css', 'js', 'font', 'image', 'other'] as const;
type Sort = (typeof sorts)[number];

/** Bytes of bodies as sent (so in brotli), by sort; `head` is apart and not in `total`. */
export type Weight = Record<Sort | 'total' | 'head' | 'requests', number>;

export interface PageBytes {
  template: string;
  address: string;
  status: number;
  kind: Page['kind'];
  /** when the page has loaded and nobody touched it */
  loaded: Weight;
  /** after scrolling to its end, so with every lazy picture */
  scrolled: Weight;
  /** how many pictures of pixels came, drawings (SVG) not counted */
  photos: number;
  inline: Inline;
  /** addresses of texts over 1 kB that came without brotli */
  unpacked: string[];
}

/** A small phone of today, as a visitor in Belgium has it; without the worker, which fetches what it keeps after the page is done (decision 0051). */
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'nl-BE', serviceWorkers: 'block' as const };

export async function measureBytes(base: string, pages: Page[]): Promise<PageBytes[]> {
  const wire = await startWire(base);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const measured: PageBytes[] = [];
    for (const page of pages.filter(({ status }) => status === 200)) measured.push(await openOn(browser, wire, page));
    return measured;
  } finally {
    await browser.close();
    await wire.stop();
  }
}

async function openOn(browser: Browser, wire: Wire, { name, address, status, kind }: Page): Promise<PageBytes> {
  const context = await browser.newContext(phone);
  const tab = await context.newPage();
  wire.seen.length = 0;
  const answer = await tab.goto(wire.base + address, { waitUntil: 'load' });
  await wire.quiet(700);
  const loaded = weigh(wire.seen);
  for (let end = false; !end; await wire.quiet(100)) {
    end = await tab.evaluate(() => {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    });
  }
  await wire.quiet(700);
  const inline = weighInline((await answer?.text()) ?? '');
  await context.close();
  return {
    template: name,
    address,
    status,
    kind,
    loaded,
    scrolled: weigh(wire.seen),
    photos: wire.seen.filter(({ type }) => /^image\/(?!svg)/.test(type)).length,
    inline,
    unpacked: wire.seen.filter((e) => isText(e) && e.body > 1_000 && e.encoding !== 'br').map(({ path }) => path),
  };
}

export function weigh(seen: Exchange[]): Weight {
  const weight: Weight = { html: 0, css: 0, js: 0, font: 0, image: 0, other: 0, total: 0, head: 0, requests: seen.length };
  for (const exchange of seen) {
    weight[sortOf(exchange)] += exchange.body;
    weight.total += exchange.body;
    weight.head += exchange.head;
  }
  return weight;
}

function sortOf({ type, status }: Exchange): Sort {
  if (status >= 400) return 'other';
  if (type === 'text/html') return 'html';
  if (type === 'text/css') return 'css';
  if (/javascript|wasm/.test(type)) return 'js';
  if (/^font\/|font-/.test(type)) return 'font';
  return type.startsWith('image/') ? 'image' : 'other';
}

const isText = ({ type }: Exchange) => /^text\/|json|javascript|svg|xml/.test(type);
