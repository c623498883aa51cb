// Which team a house belongs to, once its street is known: number and side decide where the street crosses neighbourhoods.
import type { Answer } from './answer.ts';
import { compare, label, sideOf } from './house-number.ts';
import type { HouseNumber, Part, Range, Sides } from './street.ts';

/** A part of a street that the address may lie in, with its house numbers where they matter. */
export interface Candidate extends Part {
  street: string;
  sides?: Sides;
}

const within = (at: HouseNumber, range: Range) => compare(range.from, at) <= 0 && compare(at, range.to) <= 0;

/** The ranges that speak about a number: the one it lies in; else those with other letters of the same number; else the ones before and after it. */
export function rangesAt(ranges: Range[], at: HouseNumber): { listed: boolean; ranges: Range[] } {
  const exact = ranges.find((range) => within(at, range));
  if (exact) return { listed: true, ranges: [exact] };
  const same = ranges.filter((range) => range.from.number <= at.number && at.number <= range.to.number);
  if (same.length) return { listed: true, ranges: same };
  const before = ranges.filter((range) => compare(range.to, at) < 0).slice(-1);
  const after = ranges.filter((range) => compare(at, range.from) < 0).slice(0, 1);
  return { listed: false, ranges: [...before, ...after] };
}

const different = (numbers: number[]) => [...new Set(numbers)];

function ofNumber({ street, postcode, neighbourhoods, sides }: Candidate, at: HouseNumber): Answer {
  const base = { street, ...(postcode ? { postcode } : {}) };
  const { listed, ranges } = rangesAt(sides![sideOf(at)], at);
  const teams = different(ranges.map((range) => range.neighbourhood));
  const others = different(ranges.flatMap(({ border }) => border ?? [])).filter((other) => other !== teams[0]);
  const surrounded = listed || ranges.length === 2;
  if (teams.length === 1 && surrounded) {
    if (others.length && ranges.every(({ border }) => border !== undefined)) return { kind: 'border', neighbourhoods: [teams[0]!, others[0]!], ...base };
    return { kind: 'found', neighbourhood: teams[0]!, confidence: listed ? 'number' : 'between', ...base };
  }
  if (listed) return { kind: 'border', neighbourhoods: [teams[0]!, teams[1]!], ...base };
  if (neighbourhoods.length === 1) return { kind: 'found', neighbourhood: neighbourhoods[0]!, confidence: 'street', ...base };
  return { kind: 'unknown-number', number: label(at), nearest: teams.length ? teams : neighbourhoods, sides: sides!, ...base };
}

function ofCandidate(candidate: Candidate, at?: HouseNumber): Answer {
  const { street, postcode, neighbourhoods, numbered, sides } = candidate;
  if (!neighbourhoods.length) return { kind: 'no-data', street };
  const base = { street, ...(postcode ? { postcode } : {}) };
  if (numbered && at) return ofNumber(candidate, at);
  if (neighbourhoods.length === 1) return { kind: 'found', neighbourhood: neighbourhoods[0]!, confidence: 'street', ...base };
  return numbered ? { kind: 'ranges', sides: sides!, ...base } : { kind: 'several', street, neighbourhoods };
}

/** Candidates that may hold the house: those that list it, else those whose numbers run past it, else all. */
function withNumber(candidates: Candidate[], at: HouseNumber): Candidate[] {
  const on = ({ sides }: Candidate) => (sides ? rangesAt(sides[sideOf(at)], at) : { listed: false, ranges: [] });
  const listing = candidates.filter((candidate) => on(candidate).listed);
  const around = candidates.filter((candidate) => on(candidate).ranges.length === 2);
  return listing.length ? listing : around.length ? around : candidates;
}

/** The answer for the parts that an address may lie in, with or without a house number. At least one; numbered ones with their sides. */
export function decide(all: Candidate[], at?: HouseNumber): Answer {
  const candidates = at && all.length > 1 ? withNumber(all, at) : all;
  const answers = candidates.map((candidate) => ofCandidate(candidate, at));
  const [first] = answers as [Answer];
  if (answers.length === 1) return first;
  if (first.kind === 'found' && answers.every((answer) => answer.kind === 'found' && answer.neighbourhood === first.neighbourhood)) return { kind: 'found', neighbourhood: first.neighbourhood, street: first.street, confidence: 'street' };
  return { kind: 'postcodes', street: candidates[0]!.street, choices: candidates.map(({ street, postcode, neighbourhoods }) => ({ street, ...(postcode ? { postcode } : {}), neighbourhoods })) };
}
