// How many slips of the finger lie between two words.

export interface Distance {
  /** slips between the two whole words */
  whole: number;
  /** slips between what was typed and the nearest beginning of the other: for words still being typed */
  start: number;
}

let rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * The slips (a letter too many, missing, another one, or two changed places) between what was typed and a name, counted up to `max`;
 * anything further is `max + 1`. Optimal string alignment: no piece of text is mended twice.
 */
export function distance(typed: string, name: string, max: number): Distance {
  const far = max + 1;
  if (typed.length > name.length + max) return { whole: far, start: far };
  const width = Math.min(name.length, typed.length + max);
  if (width + 1 >= rows[0]!.length) rows = rows.map(() => new Uint8Array(width * 2 + 2));
  let [before, last, now] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= Math.min(width, far); j++) last[j] = j;
  let previous = 0;
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charCodeAt(i - 1);
    // Further than `max` beside the diagonal everything is too far; a fourth of the work is left.
    const from = Math.max(1, i - max);
    const to = Math.min(width, i + max);
    let least = (now[from - 1] = from > 1 ? far : Math.min(i, far));
    let other = from > 1 ? name.charCodeAt(from - 2) : 0;
    for (let j = from; j <= to; j++) {
      const passed = other;
      other = name.charCodeAt(j - 1);
      // Compared one by one: `Math.min` of several takes twice as long, and a key waits for thousands of these.
      let cost = last[j - 1]!;
      if (letter !== other) {
        if (last[j]! < cost) cost = last[j]!;
        if (now[j - 1]! < cost) cost = now[j - 1]!;
        // Two letters that changed places; there are none before the first of a word.
        if (letter === passed && previous === other && before[j - 2]! < cost) cost = before[j - 2]!;
        if (++cost > far) cost = far;
      }
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > max) return { whole: far, start: far };
    now[to + 1] = far;
    previous = letter;
    [before, last, now] = [last, now, before];
  }
  let start = far;
  for (let j = Math.max(0, typed.length - max); j <= width; j++) start = Math.min(start, last[j]!);
  return { whole: width < name.length ? far : last[width]!, start };
}
