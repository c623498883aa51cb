// Which streets lie in which neighbourhood.
import { addressIndex } from './address-index.ts';

export interface StreetIn {
  name: string;
  /** the street also lies in another neighbourhood */
  partly: boolean;
}

/** The current streets of a neighbourhood by its number, in alphabetical order. */
export async function streetsOf(neighbourhood: number): Promise<StreetIn[]> {
  return (await addressIndex())
    .filter(({ former }) => !former)
    .map(({ name, parts }) => ({ name, all: new Set(parts.flatMap(({ neighbourhoods }) => neighbourhoods)) }))
    .filter(({ all }) => all.has(neighbourhood))
    .map(({ name, all }) => ({ name, partly: all.size > 1 }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}
