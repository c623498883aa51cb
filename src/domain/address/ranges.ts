// Ranges of house numbers as text of a few bytes, and back: `1-51:7 53:6/7 53C:7` reads "1 to 51 in 7, 53 in 6 on the border of 7, 53C in 7".
import { compare, houseNumber, label } from './house-number.ts';
import type { HouseNumber, Range, Sides } from './street.ts';

/** A house of the list, with its answer. */
export interface House {
  at: HouseNumber;
  neighbourhood: number;
  border?: number;
}

/** Joins the houses of one side, in any order, into ranges; every house falls in exactly one range, with its own answer. */
export function rangesOf(houses: House[]): Range[] {
  const ranges: Range[] = [];
  for (const { at, neighbourhood, border } of [...houses].sort((a, b) => compare(a.at, b.at))) {
    const last = ranges[ranges.length - 1];
    if (last && last.neighbourhood === neighbourhood && last.border === border) last.to = at;
    else ranges.push({ from: at, to: at, neighbourhood, ...(border === undefined ? {} : { border }) });
  }
  return ranges;
}

/** Text that `readRanges` reads back; the neighbourhood is left out where it is that of the range before. */
export function writeRanges(ranges: Range[]): string {
  let last = '';
  return ranges
    .map(({ from, to, neighbourhood, border }) => {
      const answer = `:${neighbourhood}${border === undefined ? '' : `/${border}`}`;
      const text = `${label(from)}${compare(from, to) ? `-${label(to)}` : ''}${answer === last ? '' : answer}`;
      last = answer;
      return text;
    })
    .join(' ');
}

/** Ranges from their text; throws on text of another form. */
export function readRanges(text: string): Range[] {
  let answer: string[] = [];
  return text.split(' ').filter(Boolean).map((each) => {
    const match = /^(\w+)(?:-(\w+))?(?::(\d+)(?:\/(\d+))?)?$/.exec(each);
    if (match?.[3]) answer = match.slice(3);
    if (!match || !answer[0]) throw new Error(`no range: ${each}`);
    const [, from = '', to = from] = match;
    return { from: houseNumber(from), to: houseNumber(to), neighbourhood: Number(answer[0]), ...(answer[1] ? { border: Number(answer[1]) } : {}) };
  });
}

/** The ranges to show people: one for each neighbourhood after the other, borders left aside. */
export function shownRanges({ odd, even }: Sides): Sides {
  const merge = (ranges: Range[]) => {
    const shown: Range[] = [];
    for (const { from, to, neighbourhood } of ranges) {
      const last = shown[shown.length - 1];
      if (last?.neighbourhood === neighbourhood) last.to = to;
      else shown.push({ from, to, neighbourhood });
    }
    return shown;
  };
  return { odd: merge(odd), even: merge(even) };
}
