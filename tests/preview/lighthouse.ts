// What Lighthouse gives changed pages, before and after: one run each, for a look and not for a figure (npm run bench has those).
import lighthouse from 'lighthouse';
import { withChromium } from '../bench/chromium.ts';
import type { ChangedPage } from './compare.ts';
import type { Speed } from './report.ts';

/** Each page takes half a minute with both states: a few show what a change does. */
const most = 3;

/** The scores of one page; undefined where Lighthouse itself failed. */
async function scoresOf(url: string): Promise<Record<string, number> | undefined> {
  const result = await withChromium('light', async (port) => (await lighthouse(url, { port, output: 'json', logLevel: 'silent', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] }))?.lhr);
  if (!result || result.runtimeError) return undefined;
  return Object.fromEntries(Object.values(result.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
}

/** The scores of the first changed pages, and which could not be measured: a report is not lost for that. `hosts` are addresses without a slash at their end. */
export async function measureSpeeds(pages: ChangedPage[], hosts: Record<'before' | 'after', string>): Promise<{ speeds: Speed[]; missed: string[] }> {
  const speeds: Speed[] = [];
  const missed: string[] = [];
  for (const { address, kind } of pages.filter((page) => page.kind !== 'removed').slice(0, most)) {
    const before = kind === 'changed' ? await scoresOf(hosts.before + address) : undefined;
    const after = await scoresOf(hosts.after + address);
    if (after) speeds.push({ address, before, after });
    else missed.push(address);
  }
  return { speeds, missed };
}
