// What the bench was asked to measure, from the command line.
import { parseArgs } from 'node:util';
import { ours } from './beside.ts';
import { everyWay, type Way } from './lighthouse.ts';
import { peers } from './peers.ts';
import { templates } from './templates.ts';

export const parts = ['build', 'bytes', 'lighthouse', 'interaction', 'finder', 'form', 'scale', 'search', 'peers'] as const;
export type PartName = (typeof parts)[number];

export interface Options {
  only: PartName[];
  /** Lighthouse runs, and full-text searches */
  runs: number;
  ways: Way[];
  templates: string[];
  /** how many generated pages; the first is also the size for editing, searching and the peers */
  sizes: number[];
  saves: number;
  peers: string[];
  quick: boolean;
}

const siteNames = [ours, ...peers.map(({ name }) => name)];

/** Reads the options; a quick run leaves out what takes minutes unless it is asked for by name. Throws a sentence for whoever typed them. */
export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { only: text, runs: text, templates: text, ways: text, sizes: text, peers: text, quick: { type: 'boolean', default: false } } });
  const { quick } = values;
  const only = choose('--only', values.only, [...parts]);
  return {
    only: values.only || !quick ? only : only.filter((part) => !['build', 'lighthouse', 'finder', 'form', 'peers'].includes(part)),
    runs: wholeNumbers('--runs', values.runs ?? (quick ? '1' : '5'))[0]!,
    ways: quick && !values.ways ? ['simulated'] : choose('--ways', values.ways, everyWay),
    templates: choose('--templates', values.templates, templates.map(({ name }) => name)),
    sizes: wholeNumbers('--sizes', values.sizes ?? (quick ? '30' : '1000,5000')),
    saves: quick ? 3 : 20,
    peers: choose('--peers', values.peers, siteNames),
    quick,
  };
}

function choose<T extends string>(option: string, given: string | undefined, known: T[]): T[] {
  const chosen = given?.split(',') ?? known;
  const strange = chosen.filter((name) => !known.includes(name as T));
  if (strange.length > 0) throw new Error(`${option}=${given}: ${strange.join(', ')} is not one of ${known.join(', ')}.`);
  return chosen as T[];
}

function wholeNumbers(option: string, given: string): number[] {
  const numbers = given.split(',').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) throw new Error(`${option}=${given}: give whole numbers from 1.`);
  return numbers;
}
