// Reads objects that strangers sent: only their own keys count, and a key nobody asked for is a fault.
import type { Fault } from './fault.ts';

/** More unknown keys than this are not told one by one. */
const told = 20;

/** The own keys and values of an object; undefined for anything that is no plain object, such as a list or a text. */
export function recordOf(input: unknown): Map<string, unknown> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  return new Map(Object.entries(input));
}

/** One fault for each key that is not known, at most twenty; `under` is the name of the group it stands in. */
export function strangeKeys(record: Map<string, unknown>, known: readonly string[], under?: string): Fault[] {
  return [...record.keys()]
    .filter((key) => !known.includes(key))
    .slice(0, told)
    .map((key) => ({ field: [...(under ? [under] : []), key.slice(0, 80)].join('.'), code: 'unknown-field' }));
}
