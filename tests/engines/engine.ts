// What a journey asks of a browser, whatever its engine: few acts, all of them real clicks and keys, and looking without changing anything.

/** What a person sees and acts on: the first visible element that fits the selector and, where given, has exactly this text or label. */
export interface Target {
  css: string;
  text?: string;
}

export interface Engine {
  name: string;
  goto: (url: string) => Promise<void>;
  /** Runs a function, given as its source, in the page; arguments and result are JSON. Works with script off too: the browser runs it, not the page. */
  call: <T>(source: string, ...args: unknown[]) => Promise<T>;
  click: (target: Target) => Promise<void>;
  /** Types at the end of a field, key by key. */
  type: (target: Target, text: string) => Promise<void>;
  /** Chooses a file of this machine, as the picker would. */
  choose: (css: string, path: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** the screen as PNG */
  screenshot: () => Promise<Buffer>;
  /** what went wrong inside the pages so far, where the engine tells */
  wrongs: () => string[];
  close: () => Promise<void>;
}

/** How long something may take to come, in milliseconds. */
const patience = 10_000;

/** Asks again until the answer is there: not undefined, and without an error, for a page that is being left answers nothing. Rejects with the last thing heard. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + patience;
  let last: unknown = 'nothing';
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${what}: not within ${patience / 1_000} s. Last heard: ${String(last).slice(0, 300)}`);
}

/** Passes once the function, given as its source, is true in the page. */
export const untilTrue = (engine: Engine, what: string, source: string, ...args: unknown[]): Promise<true> =>
  until(what, async () => ((await engine.call<boolean>(source, ...args)) ? true : undefined)).catch(async (error: Error) => {
    const shown = await engine.call<string>('() => location.pathname + " " + document.title + ": " + document.querySelector("main").innerText.slice(0, 600)').catch(() => '');
    throw new Error(`${error.message}\n${shown}`);
  });
