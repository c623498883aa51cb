// How long an editor waits between saving a text and seeing it in the browser beside the editor.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { articles } from './articles.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { freePort } from '../server/running.ts';
import type { Workshop } from './workshop.ts';

export interface Saves {
  /** generated pages in the site */
  generated: number;
  /** milliseconds, one a save */
  waits: number[];
}

/** A development server with many pages is slow to start, once a day. */
const patience = 120_000;

/** Saves a text `saves` times beside a running `npm run dev` and waits each time until the open page shows it. */
export async function measureSaves(workshop: Workshop, generated: number, saves: number): Promise<Saves> {
  const server = await startDev(workshop.root);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  try {
    const [article] = articles(1);
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await openWhenReady(page, server.base + workshop.address(article!));
    const waits: number[] = [];
    // The first save also compiles what no page asked for before: it warms up and does not count.
    for (let save = 0; save <= saves; save++) waits.push(await waitForSave(page, workshop.file(article!), `Bewaard ${save}.`));
    return { generated, waits: waits.slice(1) };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function startDev(root: string): Promise<{ base: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: 'ignore',
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const gone = once(child, 'exit').finally(() => process.off('exit', end));
  const stop = async () => {
    child.kill();
    await gone;
  };
  return { base: `http://localhost:${port}`, stop };
}

async function openWhenReady(page: Page, address: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await page.waitForTimeout(200)) {
    const answer = await page.goto(address).catch(() => null);
    if (answer?.ok()) return;
  }
  throw new Error(`npm run dev did not show ${address} within ${patience / 1_000} s`);
}

/** Milliseconds until the page, which reloads itself, shows the sentence. */
async function waitForSave(page: Page, file: string, sentence: string): Promise<number> {
  const source = readFileSync(file, 'utf8').replace(/\n*Bewaard \d+\.\n*$/, '\n');
  const start = performance.now();
  writeFileSync(file, `${source}\n${sentence}\n`);
  await page.getByText(sentence).waitFor();
  return performance.now() - start;
}
