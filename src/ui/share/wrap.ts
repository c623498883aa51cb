// Breaks a title into lines at the largest size that fits.

export interface Wrapped {
  lines: string[];
  size: number;
}

export interface Box {
  /** in pixels */
  width: number;
  /** at most */
  lines: number;
  /** from large to small, in pixels */
  sizes: number[];
  /** the width of a text in times its own size */
  widthOf: (text: string) => number;
}

function breakAt(words: string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The title in lines. What does not fit at the smallest size is cut, with an ellipsis. */
export function wrapTitle(title: string, box: Box): Wrapped {
  // A dash stays with the word before it.
  const words = title.replaceAll('\u00AD', '').trim().split(/\s+(?![-–—](?:\s|$))/);
  for (const size of box.sizes) {
    const fits = (line: string) => box.widthOf(line) * size <= box.width;
    const lines = breakAt(words, fits);
    if (lines.length <= box.lines && lines.every(fits)) return { lines, size };
  }
  const size = box.sizes.at(-1)!;
  const fits = (line: string) => box.widthOf(line) * size <= box.width;
  const shorten = (line: string, more: boolean) => {
    if (!more && fits(line)) return line;
    let kept = line;
    while (kept && !fits(`${kept}…`)) kept = kept.slice(0, -1);
    return `${kept.trimEnd()}…`;
  };
  const lines = breakAt(words, fits);
  return { lines: lines.slice(0, box.lines).map((line, i) => shorten(line, i === box.lines - 1 && lines.length > box.lines)), size };
}
