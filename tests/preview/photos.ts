// Pictures of changed pages before and after, on a phone and on a desk; and what axe finds on them now.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { look } from '../browser/axe.ts';
import { windowless } from '../browser/chromium.ts';
import type { ChangedPage } from './compare.ts';

/** Widths in CSS pixels; a page is cut after this many pixels of height. */
export const widths = [360, 1280] as const;
const tallest = 8_000;

/** A browser draws what is far below only when someone comes near; a picture shows all of it. */
const drawn = '* { content-visibility: visible !important; }';

export interface Photo {
  state: 'before' | 'after';
  width: (typeof widths)[number];
  /** file in the folder of the report */
  file: string;
}

export interface PageView {
  address: string;
  photos: Photo[];
  /** faults of accessibility, each with how often */
  axe: string[];
}

/** A name for files: the address, readable. */
const nameOf = (address: string) => address.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'start';

const states = ({ kind }: ChangedPage) => (['before', 'after'] as const).filter((state) => kind === 'changed' || (kind === 'added') === (state === 'after'));

async function view(browser: Browser, page: ChangedPage, { hosts, folder }: Shoot): Promise<PageView> {
  const seen: PageView = { address: page.address, photos: [], axe: [] };
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce', locale: 'nl-BE', bypassCSP: true });
    const tab = await context.newPage();
    for (const state of states(page)) {
      await tab.goto(hosts[state] + page.address, { waitUntil: 'load' });
      await tab.addStyleTag({ content: drawn });
      const file = `beelden/${nameOf(page.address)}-${width}-${state}.jpg`;
      const height = Math.min(tallest, await tab.evaluate(() => document.documentElement.scrollHeight));
      await tab.screenshot({ path: join(folder, file), type: 'jpeg', quality: 60, fullPage: true, clip: { x: 0, y: 0, width, height } });
      seen.photos.push({ state, width, file });
      if (state === 'after' && width === 360) seen.axe = (await look(tab)).map(({ help, nodes }) => `${help} (${nodes.length} keer, eerst bij ${nodes[0]!.target.join(' ')})`);
    }
    await context.close();
  }
  return seen;
}

interface Shoot {
  /** where each state is served */
  hosts: Record<'before' | 'after', string>;
  /** folder of the report */
  folder: string;
}

/** Photographs every page, as many at once as the machine has processors. */
export async function photograph(pages: ChangedPage[], shoot: Shoot): Promise<PageView[]> {
  mkdirSync(join(shoot.folder, 'beelden'), { recursive: true });
  const { executablePath, args } = windowless();
  const browser = await chromium.launch({ executablePath, args: [...args, '--hide-scrollbars'] });
  const queue = [...pages];
  const views: PageView[] = [];
  const work = async () => {
    for (let page = queue.shift(); page; page = queue.shift()) views.push(await view(browser, page, shoot));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work)).finally(() => browser.close());
  return views.sort((a, b) => a.address.localeCompare(b.address));
}
