// How long after a key its suggestions stand on the screen of a slow phone.
import type { Page } from '@playwright/test';
import { slowDown } from './interaction.ts';
import { field, offered } from './search-field.ts';

/** Types questions on a slow phone that has the suggestions already, and times each key until its list is on the screen. */
export async function timeKeys(page: Page, base: string, questions: string[]): Promise<number[]> {
  await page.goto(`${base}/`, { waitUntil: 'networkidle' });
  await field(page).tap();
  await field(page).pressSequentially(questions[0]!.slice(0, 3));
  await offered(page).waitFor();
  await slowDown(page);
  await page.evaluate(watchKeys);
  let timed = 0;
  for (const question of questions) {
    await field(page).fill(question.slice(0, 2));
    for (const letter of question.slice(2)) {
      await page.keyboard.type(letter);
      timed += 1;
      await page.waitForFunction((count) => (window as unknown as KeyTimes).keyTimes.length >= count, timed);
    }
  }
  return page.evaluate(() => (window as unknown as KeyTimes).keyTimes);
}

interface KeyTimes {
  keyTimes: number[];
}

/** Runs in the page: from a key to the first picture after its suggestions were looked for, or after the list changed, whichever is later. */
function watchKeys(): void {
  const times = Object.assign(window as unknown as KeyTimes, { keyTimes: [] as number[] });
  const list = document.querySelector('main form[role=search] ul')!;
  let key = { pressed: 0, at: -1 };
  const onScreen = () => {
    const { pressed, at } = key;
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => (times.keyTimes[at] = performance.now() - pressed);
      painted.port2.postMessage(undefined);
    });
  };
  addEventListener('keydown', ({ timeStamp }) => (key = { pressed: timeStamp, at: key.at + 1 }), true);
  addEventListener('input', () => key.at < 0 || onScreen(), true);
  new MutationObserver(() => key.at < 0 || onScreen()).observe(list, { childList: true });
}
