// What the words of a place tell, while someone writes where it was: the finder of addresses plugs in here.
import type { FoundPlaces } from '#ui/form/ask.ts';

export interface Finding extends FoundPlaces {
  /** there when little was found in what is loaded: loads the rest, and looks again */
  more?: () => Promise<FoundPlaces>;
}

export interface PlaceFinder {
  /** The likeliest places first, a handful; none is a good answer too. */
  suggest: (text: string) => Promise<Finding>;
}

/** Loads the finder the first time someone writes a place. A form works as well without: then a place is only words. */
export type LoadPlaces = () => Promise<PlaceFinder>;

/** Milliseconds after which somebody who writes has paused. */
const pause = 300;

const nothing: FoundPlaces = { suggestions: [] };

/** Asks once for the same words, and answers that nothing is known when the finder or its files do not come; what has been overtaken by more typing is dropped. */
export function placesFor(load: LoadPlaces, answer: (found: FoundPlaces) => void): (text: string) => Promise<void> {
  let finder: Promise<PlaceFinder> | undefined;
  let last = '';
  return async (text) => {
    if (text === last) return;
    last = text;
    const tell = (found: FoundPlaces) => text === last && answer(found);
    if (!text.trim()) return void tell(nothing);
    try {
      finder = finder || load();
      const found = await (await finder).suggest(text);
      tell(found);
      if (!found.more) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (text === last) tell(await found.more());
    } catch {
      finder = undefined;
      tell(nothing);
    }
  };
}
