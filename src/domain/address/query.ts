// What someone typed as an address, taken apart: street, number, box, post code, place.

export interface Query {
  street: string;
  number?: number;
  /** upper case: `A` of 12A; `-B` of B110 */
  suffix?: string;
  /** what stands behind `bus`, `/` or `bte`; never decides anything */
  box?: string;
  postcode?: number;
  /** the name of a town or neighbourhood, normalised, when it is one of the zone's */
  place?: string;
}

/** The zone's own places: normalised name → its post codes. Comes with the page, about 300 bytes. */
export type Places = Record<string, number[]>;
