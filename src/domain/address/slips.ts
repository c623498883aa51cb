// Names found in spite of slips of the finger: a letter too many, missing, another one, or two that changed places.
import { distance } from './distance.ts';
import { strangers, type Forms, type Key } from './street-key.ts';

/** How many slips are forgiven: none under three letters, one under six, then two; three in a very long name. */
export const forgiven = (length: number) => (length < 3 ? 0 : length < 6 ? 1 : length < 16 ? 2 : 3);

/** What a name costs that is longer than what was typed: less than a slip, for the rest may still be coming. */
export const unfinished = 0.4;

/** The slips word by word, in any order; words of the name that were not typed count a little. */
function slipsByWords(typed: Forms, key: Key, max: number): number {
  let used = 0;
  let cost = 0;
  for (let i = 0; i < typed.words.length; i++) {
    const own = Math.min(max, forgiven(typed.words[i]!.length));
    let best = max + 1;
    let at = 0;
    for (let j = 0; j < key.words.length; j++) {
      if (used & (1 << j) || strangers(typed.lettersOf[i]!, key.lettersOf[j]!) > own) continue;
      const long = distance(typed.words[i]!, key.words[j]!, own);
      const short = typed.short[i] === typed.words[i] && key.short[j] === key.words[j] ? long : distance(typed.short[i]!, key.short[j]!, own);
      const slips = Math.min(long.whole, short.whole, long.start + 0.3, short.start + 0.3);
      if (slips <= own + 0.3 && slips < best) [best, at] = [slips, j];
    }
    used |= 1 << at;
    cost += best;
    if (cost > max) return cost;
  }
  return cost + 0.2 * Math.max(0, key.words.length - typed.words.length);
}

/** What the slips between typed text and a name cost, another first letter a little more; undefined above `max` slips. */
export function slipsTo(typed: Forms, key: Key, max: number): number | undefined {
  if (strangers(typed.letters, key.letters) > max) return undefined;
  const long = distance(typed.whole, key.whole, max);
  const short = typed.wholeShort === typed.whole && key.wholeShort === key.whole ? long : distance(typed.wholeShort, key.wholeShort, max);
  let cost = Math.min(long.whole, short.whole, long.start + unfinished, short.start + unfinished);
  if (cost > 1 && key.words.length > 1) cost = Math.min(cost, slipsByWords(typed, key, max) + 0.1);
  if (cost > max + unfinished) return undefined;
  return cost + (key.whole[0] === typed.whole[0] ? 0 : 0.15);
}
