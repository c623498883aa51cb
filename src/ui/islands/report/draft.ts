// What someone filled in, kept on their own device until it is sent or wiped; browsers may refuse that, and nothing else then changes.
import type { Entry } from '#ui/form/entries.ts';
import type { ChosenPhoto } from '#ui/form/photo-question.ts';
import { longest, readKept, type Kept } from './kept.ts';

export interface Draft extends Kept {
  key: string;
  entries: Entry[];
  step: number;
  /** milliseconds since 1970 */
  saved: number;
  /** the photos that were chosen; each lies under `photoName` */
  photos: ChosenPhoto[];
  /** of what goes with the tab: there was a draft in the store already */
  lay?: boolean;
}

/** Under which name the draft of a type lies. */
export const draftName = (type: string) => `concept/${type}`;

/** Under which name a photo lies. */
export const photoName = (id: string) => `foto/${id}`;

const isDraft = (found: unknown): found is Draft => {
  const { key, entries, step, saved, photos } = (found || {}) as Partial<Draft>;
  return typeof key === 'string' && typeof step === 'number' && typeof saved === 'number' && Array.isArray(photos) && Array.isArray(entries) && entries.every((entry) => Array.isArray(entry) && entry.length === 2 && entry.every((text) => typeof text === 'string'));
};

/**
 * The draft of a type, when there is one that can be read and is not too old, and whether it is the one in the store: what a page was left with while the store was
 * still writing stays with the tab until it is written, for a browser may drop that write (WebKit does). Rejects when nothing can be kept here, or when that takes too
 * long to tell.
 */
export async function readDraft(type: string, now: number): Promise<{ draft?: Draft; stored?: boolean }> {
  const name = draftName(type);
  const usable = (found: unknown) => (isDraft(found) && Math.abs(now - found.saved) < longest ? found : undefined);
  const left = usable(JSON.parse((sessionStorage.getItem(name) || 'null').replace(/^\d+/, '')));
  const late = new Promise<never>((_, refuse) => setTimeout(refuse, patience));
  const kept = usable(await Promise.race([readKept(name), late]));
  // What lay in the store and is gone was sent or wiped elsewhere, or lay too long.
  if (left && (kept ? kept.saved <= left.saved : !left.lay)) return { draft: left };
  sessionStorage.removeItem(name);
  return { draft: kept, stored: Boolean(kept) };
}

/** Nobody waits longer for a draft, in milliseconds; it then stays as it lies, and nothing is kept of this visit. */
const patience = 2_000;
