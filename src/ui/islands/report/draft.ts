// What someone filled in, kept on their own device until it is sent or wiped; browsers may refuse that, and nothing else then changes.
import type { Entry } from '#ui/form/entries.ts';

export interface Draft {
  key: string;
  entries: Entry[];
  step: number;
  /** milliseconds since 1970 */
  saved: number;
}

/** Under which name the draft of a type lies. */
export const draftName = (type: string) => `melding-${type}`;

/** Older than this a draft is wiped, in milliseconds: seven days. */
const longest = 7 * 864e5;

const isDraft = (found: unknown): found is Draft => {
  const { key, entries, step, saved } = (found || {}) as Partial<Draft>;
  return typeof key === 'string' && typeof step === 'number' && typeof saved === 'number' && Array.isArray(entries) && entries.every((entry) => Array.isArray(entry) && entry.length === 2 && entry.every((text) => typeof text === 'string'));
};

/** The draft of a type, when there is one that can be read and is not too old. */
export function readDraft(type: string, store: Storage, now: number): Draft | undefined {
  try {
    const found: unknown = JSON.parse(store.getItem(draftName(type)) || 'null');
    if (isDraft(found) && Math.abs(now - found.saved) < longest) return found;
    store.removeItem(draftName(type));
  } catch {
    // A browser that keeps nothing, or what stands there is no draft of ours: there is none.
  }
  return undefined;
}

/** Whether it was kept. */
export function keepDraft(type: string, store: Storage, draft: Draft): boolean {
  try {
    store.setItem(draftName(type), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function wipeDraft(type: string, store: Storage): void {
  try {
    store.removeItem(draftName(type));
  } catch {
    // What cannot be kept cannot be there.
  }
}
