// What the page hands to the finder: its sentences, the teams, and the ways out that are always there.
import type { Places } from '#domain/address/place-names.ts';

/** Sentences with slots: `%s` street, `%a` address, `%w` neighbourhood, `%n` number, `%m` metres, `%t` what was typed, `%b` the end of a range, `%k` station, `%c` city (filled at build). */
export interface FinderWords {
  field: string;
  hint: string;
  search: string;
  locate: string;
  loading: string;
  locating: string;
  empty: string;
  oneStreet: string;
  someStreets: string;
  noStreet: string;
  /** a street that answers to another spelling: "ook: %s" */
  also: string;
  /** a street in several neighbourhoods, in a list of suggestions */
  severalTeams: string;
  noTeam: string;
  foundTitle: string;
  byNumber: string;
  byStreet: string;
  between: string;
  toTeam: string;
  station: string;
  borderTitle: string;
  border: string;
  rangesTitle: string;
  ranges: string;
  odd: string;
  even: string;
  fromTo: string;
  whichTitle: string;
  which: string;
  unknownNumberTitle: string;
  unknownNumber: string;
  severalTitle: string;
  several: string;
  noDataTitle: string;
  noData: string;
  toMap: string;
  placeTitle: string;
  place: string;
  outsideTitle: string;
  outside: string;
  notFoundTitle: string;
  notFound: string;
  nearest: string;
  perhapsElsewhere: string;
  hereTitle: string;
  here: string;
  vague: string;
  hereBorder: string;
  hereOutsideTitle: string;
  hereOutside: string;
  deniedTitle: string;
  timeoutTitle: string;
  unavailableTitle: string;
  unusableTitle: string;
  typeInstead: string;
  failedTitle: string;
  failed: string;
  again: string;
  /** read by the page itself when the script of the finder does not come */
  notStarted: string;
  stuck: string;
  stuckLetters: string;
}

/** A neighbourhood as the finder names it; `station` where it is sourced. */
export interface Team {
  name: string;
  to: string;
  station?: string;
}

export interface Way {
  text: string;
  href: string;
}

export interface FinderProps {
  say: FinderWords;
  /** by the number of the neighbourhood on the map */
  teams: Record<number, Team>;
  phone: Way;
  /** where to find the right zone for another town; not every zone has named it */
  elsewhere?: Way;
  /** address of the streets from A to Z */
  letters: string;
  places: Places;
}

/** A sentence with its slots filled: `fill('%a is %w', { a: 'x', w: 'y' })`. */
export const fill = (sentence: string, values: Record<string, string | number>): string => sentence.replace(/%([a-z])/g, (slot, name: string) => (name in values ? String(values[name]) : slot));
