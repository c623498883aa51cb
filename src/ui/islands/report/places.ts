// Places that someone may mean, while they type where it was: whoever can find addresses plugs in here.
import type { PlaceSuggestion } from '#ui/form/ask.ts';

export interface PlaceFinder {
  /** The likeliest places first, a handful; none is a good answer too. */
  suggest: (text: string) => Promise<PlaceSuggestion[]>;
}

/** Loads the finder the first time someone types a place. A form works as well without: then a place is only words. */
export type LoadPlaces = () => Promise<PlaceFinder>;

/** Fewer letters than this say nothing of a place. */
const least = 3;

/** Asks at most once for the same words, and answers nothing when the finder cannot be loaded or has been overtaken by more typing. */
export function placesFor(load: LoadPlaces, answer: (found: PlaceSuggestion[]) => void): (text: string) => Promise<void> {
  let finder: Promise<PlaceFinder> | undefined;
  let last = '';
  return async (text) => {
    if (text === last) return;
    last = text;
    if (text.trim().length < least) return answer([]);
    try {
      finder = finder || load();
      const found = await (await finder).suggest(text);
      if (text === last) answer(found);
    } catch {
      finder = undefined;
    }
  };
}
