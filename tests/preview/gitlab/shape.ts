// Reads data of someone else into a shape that we know: what fits no shape is refused, and text is one line without hidden signs.

/** What a value must be: a rule for one value, a list of one shape, or a group with exactly these names. */
export type Shape = Rule | [Shape] | { [name: string]: Shape };
export type Rule = (value: unknown) => unknown;

/** What one list may hold at most. */
const most = 5_000;

class Misfit extends Error {}

const refuse = (expected: string): never => {
  throw new Misfit(expected);
};

/** Words of others: one line, at most `length` signs. */
export const words = (length: number): Rule => (value) => (typeof value === 'string' ? value.replace(/[\p{C}\s]+/gu, ' ').slice(0, length) : refuse('tekst'));

export const matching = (pattern: RegExp, expected: string): Rule => (value) => (typeof value === 'string' && value.length < 300 && pattern.test(value) ? value : refuse(expected));

export const oneOf = (...choices: unknown[]): Rule => (value) => (choices.includes(value) ? value : refuse(choices.join(' of ')));

export const number: Rule = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : refuse('een getal'));

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group that may be missing. */
export const maybe = (shape: Shape): Rule => (value) => (value === undefined || value === null ? undefined : fit(value, shape));

/** A group with names of its own choice. */
export const named = (name: RegExp, shape: Shape): Rule => (value) => {
  const entries = isGroup(value) ? Object.entries(value) : refuse('een groep');
  return Object.fromEntries(entries.slice(0, most).map(([key, inside]) => [name.test(key) ? key : refuse('een andere naam'), fit(inside, shape, key)]));
};

/** The value as `shape` knows it, without anything else. Throws with the place of the first thing that does not fit. */
export function fit(value: unknown, shape: Shape, place = ''): unknown {
  try {
    if (typeof shape === 'function') return shape(value);
    if (Array.isArray(shape)) return Array.isArray(value) && value.length <= most ? value.map((one, i) => fit(one, shape[0], `${i}`)) : refuse('een lijst');
    return isGroup(value) ? Object.fromEntries(Object.entries(shape).map(([name, inside]) => [name, fit(value[name], inside, name)])) : refuse('een groep');
  } catch (error) {
    throw error instanceof Misfit ? new Misfit([place, error.message].filter(Boolean).join('.')) : error;
  }
}
