// What Lighthouse gives changed pages, before and after: one run each, for a look and not for a figure (npm run bench has those).
import lighthouse from 'lighthouse';
import { withChromium } from '../bench/chromium.ts';
import type { ChangedPage } from './compare.ts';
import type { Speed } from './report.ts';

/** Each page takes half a minute with both states: a few show what a change does. */
const most = 3;

async function scoresOf(url: string): Promise<Record<string, number>> {
  const result = await withChromium('light', async (port) => (await lighthouse(url, { port, output: 'json', logLevel: 'silent' }))?.lhr);
  if (!result || result.runtimeError) throw new Error(`Lighthouse kon ${url} niet meten: ${result?.runtimeError?.message ?? 'geen antwoord'}`);
  return Object.fromEntries(Object.values(result.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
}

/** The scores of the first changed pages. `hosts` are addresses without a slash at their end. */
export async function measureSpeeds(pages: ChangedPage[], hosts: Record<'before' | 'after', string>): Promise<Speed[]> {
  const speeds: Speed[] = [];
  for (const { address, kind } of pages.filter((page) => page.kind !== 'removed').slice(0, most)) {
    const before = kind === 'changed' ? await scoresOf(hosts.before + address) : undefined;
    speeds.push({ address, before, after: await scoresOf(hosts.after + address) });
  }
  return speeds;
}
