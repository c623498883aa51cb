// Ranges of house numbers as they travel: half of what `writeRanges` needs. `7 6/7|1-4a2b0Ca`: the answers, then each range as steps up the street.
import type { HouseNumber, Range } from './street.ts';

const first = 'a'.charCodeAt(0);

/** The ranges of one side, in their order; throws above 26 different answers. */
export function packRanges(ranges: Range[]): string {
  const answers: string[] = [];
  let last = 0;
  const step = ({ number, suffix }: HouseNumber) => {
    const before = suffix.startsWith('-') ? suffix.charAt(1) : '';
    const text = `${before}${number - last}${before ? suffix.slice(2) : suffix}`;
    last = number;
    return text;
  };
  const text = ranges.map(({ from, to, neighbourhood, border }) => {
    const answer = `${neighbourhood}${border === undefined ? '' : `/${border}`}`;
    if (!answers.includes(answer)) answers.push(answer);
    const one = from.number === to.number && from.suffix === to.suffix;
    return `${step(from)}${one ? '' : `-${step(to)}`}${String.fromCharCode(first + answers.indexOf(answer))}`;
  });
  if (answers.length > 26) throw new Error('more than 26 different answers on one side of a street');
  return text.length ? `${answers.join(' ')}|${text.join('')}` : '';
}

/** The ranges that `packRanges` wrote. */
export function unpackRanges(packed: string): Range[] {
  const [answers = '', text = ''] = packed.split('|');
  const teams = answers.split(' ').map((answer) => answer.split('/').map(Number));
  const ranges: Range[] = [];
  let number = 0;
  const climb = (before: string, step: string, after = ''): HouseNumber => ({ number: (number += Number(step)), suffix: before ? `-${before}${after}` : after });
  text.replace(/([A-Z]?)(\d+)([A-Z_][A-Z\d_]*)?(?:-([A-Z]?)(\d+)([A-Z_][A-Z\d_]*)?)?([a-z])/g, (_, ...[before, step, after, beforeTo, stepTo, afterTo, answer]: string[]) => {
    const from = climb(before!, step!, after);
    const to = stepTo ? climb(beforeTo!, stepTo, afterTo) : from;
    const [neighbourhood, border] = teams[answer!.charCodeAt(0) - first]!;
    ranges.push({ from, to, neighbourhood: neighbourhood!, ...(border ? { border } : {}) });
    return '';
  });
  return ranges;
}
