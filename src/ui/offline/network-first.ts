// The server first, always; a copy only when the server does not answer, and while there is a line never one that is older than a day.
import { ageOf, openStore } from './copies.ts';
import type { Around } from './settings.ts';

/** Whoever waits this long for a page has a slow line, in milliseconds. */
export const patience = 4_000;

/** A copy older than this is shown only where there is no line at all, in milliseconds. */
export const aDay = 864e5;

/** `offline`: the server cannot be reached · `slow`: it has not answered yet · `down`: it answers that it cannot. */
export type Why = 'offline' | 'slow' | 'down';

export type Found = { response: Response } | { why: Why; copy?: Response };

export interface Ask {
  path: string;
  /** the answer of the server */
  network: Promise<Response>;
  /** what has to be done with the answer when it comes, also after a copy was shown; must not read the answer itself */
  keep: (answer: Response) => Promise<unknown>;
  /** keeps the worker alive until this is done */
  until: (work: Promise<unknown>) => void;
}

/** Never rejects. Without a copy the answer is waited for as long as the browser does. */
export async function networkFirst({ path, network, keep, until }: Ask, around: Around): Promise<Found> {
  until(network.then(keep).catch(() => undefined));
  const copy = await openStore(around).then((store) => store.match(path)).catch(() => undefined);
  const isFresh = copy && ageOf(copy, around.now()) < aDay;
  try {
    const answer = await (isFresh ? Promise.race([network, around.wait(patience)]) : network);
    if (!answer) return { why: 'slow', copy };
    return answer.status >= 500 && isFresh ? { why: 'down', copy } : { response: answer };
  } catch {
    return { why: 'offline', copy };
  }
}
