// When a page found by its text stood on the screen: its excerpt carries a <mark>, and nothing else on the page does.
import type { Page } from '@playwright/test';

interface Marked {
  /** milliseconds since 1970, of each change that brought a mark */
  marked?: number[];
}

/** Runs in every new page, before its own scripts. */
export function watchMarks(): void {
  const marked: number[] = [];
  Object.assign(window, { marked });
  const brings = (node: Node) => node instanceof Element && (node.matches('mark') || node.querySelector('mark') !== null);
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(brings))) marked.push(Date.now());
  }).observe(document, { childList: true, subtree: true });
}

/** Waits for the first mark that came at `start` (milliseconds since 1970) or later, on this page or the next, and says when that was. */
export async function firstMarkSince(page: Page, start: number): Promise<number> {
  const found = await page.waitForFunction((from) => (window as Marked).marked?.find((time) => time >= from), start, { timeout: 30_000 });
  return (await found.jsonValue())!;
}
