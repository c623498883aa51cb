// Finds the name an editor probably meant.

/** How many letters must be added, dropped or changed to make `b` of `a` (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const above = row;
    row = [i + 1];
    for (let j = 0; j < b.length; j++) row.push(Math.min(above[j + 1]! + 1, row[j]! + 1, above[j]! + (b[j] === letter ? 0 : 1)));
  }
  return row[b.length]!;
}

/** The name nearest to `written`, or undefined where none comes near: half of its letters may differ, or it is a part of the name. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  const around = written.length > 3 ? [...names].filter((name) => name.includes(written)) : [];
  if (around.length === 1) return around[0];
  const [best] = [...names].map((name) => ({ name, far: distance(written, name) })).sort((a, b) => a.far - b.far);
  return best && best.far <= written.length / 2 ? best.name : undefined;
}

/** “Bedoelt u …? ” where a name comes near, nothing otherwise. */
export function didYouMean(written: string, names: Iterable<string>): string {
  const name = nearest(written, names);
  return name ? `bedoelt u “${name}”? ` : '';
}
