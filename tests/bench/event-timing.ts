// Asks the browser for the duration of every interaction (W3C Event Timing).
import type { Page } from '@playwright/test';

interface Told {
  interaction: number;
  duration: number;
}

/** The shortest that the browser tells of; a shorter one is only counted. */
export const shortest = 16;

/** Runs in the page, before its own scripts. */
export function watchInteractions(): void {
  const told: Told[] = [];
  const read = (entries: PerformanceEntryList) => {
    for (const { interactionId, duration } of entries as (PerformanceEntry & { interactionId?: number })[]) if (interactionId) told.push({ interaction: interactionId, duration });
  };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  Object.assign(window, {
    toldInteractions: () => {
      read(observer.takeRecords());
      return { told, count: (performance as { interactionCount?: number }).interactionCount };
    },
  });
}

/** The durations of all interactions on the page so far, once the last of them has been painted. */
export async function gather(page: Page): Promise<number[]> {
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200)))));
  const { told, count } = await page.evaluate(() => (window as unknown as { toldInteractions: () => { told: Told[]; count?: number } }).toldInteractions());
  return durationsOf(told, count);
}

/** One duration an interaction, the longest of its events; one the browser only counted lasted at most the shortest it tells of. */
export function durationsOf(told: Told[], count = 0): number[] {
  const longest = new Map<number, number>();
  for (const { interaction, duration } of told) longest.set(interaction, Math.max(duration, longest.get(interaction) ?? 0));
  return [...longest.values(), ...Array<number>(Math.max(0, count - longest.size)).fill(shortest)];
}
