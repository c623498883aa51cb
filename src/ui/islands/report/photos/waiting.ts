// When the next try is: soon, then less soon, and at once when the line is back, the page is looked at again, or someone asks.

/** Milliseconds until the next try; the last one for ever. */
const pauses = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000];

let wake = () => {};

export const awake = {
  /** Resolves after the pause for this many tries in vain, or earlier when there is reason to. */
  after(tries: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pauses[Math.min(tries, pauses.length - 1)]);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  },
  now: () => wake(),
};

if (typeof addEventListener === 'function') for (const event of ['online', 'pageshow', 'visibilitychange']) addEventListener(event, () => wake());

/** Only one page of a report sends at a time, where the browser can tell (Web Locks): another waits for its turn. */
export function inTurn(path: string, work: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? locks.request(`fotos ${path}`, work).then(() => undefined) : work();
}
