// What stands in a form, as names and texts: the shape a plain form sends, a draft keeps and the fields read.

export type Entry = [name: string, value: string];

/** Looks up what was filled in. */
export interface Filled {
  /** the first text under a name; empty when there is none */
  one: (name: string) => string;
  all: (name: string) => string[];
}

/** The texts of a form, ready to be looked up. */
export function filledWith(entries: readonly Entry[]): Filled {
  const all = (name: string) => entries.filter(([key]) => key === name).map(([, value]) => value);
  return { all, one: (name) => all(name)[0] || '' };
}
