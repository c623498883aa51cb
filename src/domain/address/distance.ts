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
  if (width >= rows[0]!.length) rows = rows.map(() => new Uint8Array(width * 2));
  let [before, last, now] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= width; j++) last[j] = Math.min(j, far);
  for (let i = 1; i <= typed.length; i++) {
    now[0] = Math.min(i, far);
    let least = now[0];
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === name[j - 1];
      let cost = Math.min(last[j]! + 1, now[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1), far);
      if (i > 1 && j > 1 && !same && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > max) return { whole: far, start: far };
    [before, last, now] = [last, now, before];
  }
  let start = far;
  for (let j = 0; j <= width; j++) start = Math.min(start, last[j]!);
  return { whole: width < name.length ? far : last[width]!, start };
}
