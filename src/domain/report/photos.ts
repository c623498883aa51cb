// Photos are sent after the text of a report: how many and how large, until when, and what a citizen is told of each.

/** How many photos one report holds, how large each may be (bytes), the longest name and kind (UTF-16 code units), and the largest chunk (bytes). */
export const photoLimits = { count: 5, bytes: 26_214_400, name: 100, type: 100, chunk: 262_144 } as const;

/** Every chunk but the last is a multiple of this many bytes: the server hashes in blocks, and keeps no readable rest of one. */
export const photoBlock = 64;

/** How long after the report photos are taken, in milliseconds: 48 hours. */
export const photoWindow = 172_800_000;

/** A photo that a report says will follow. */
export interface DeclaredPhoto {
  /** a UUID that the browser made */
  id: string;
  /** of the file, as its owner called it; empty when unknown */
  name: string;
  /** what the browser says it is, such as `image/jpeg`; believed by nobody */
  type: string;
}

/** Where a photo is to be sent: what the answer to a report holds for each. */
export interface PhotoUpload {
  id: string;
  /** path on this site */
  url: string;
}

export const photoStates = ['waiting', 'partly', 'arrived', 'removed', 'too-late', 'refused'] as const;
export type PhotoState = (typeof photoStates)[number];

/** Why a file was not taken. `not-kept`: the disk could not take it then; it can be sent again. */
export const photoRefusals = ['too-large', 'not-a-photo', 'empty', 'too-many', 'not-kept'] as const;
export type PhotoRefusal = (typeof photoRefusals)[number];

/** How far one photo is, as its sender may know it. */
export interface PhotoStatus {
  id: string;
  /** from 1, in the order they were declared */
  place: number;
  /** only where the sender's browser has just told it: the server keeps no name that it can read */
  name?: string;
  state: PhotoState;
  /** bytes of the whole; undefined when it has not begun */
  size?: number;
  /** bytes that are on the disk */
  received: number;
  /** for `refused` */
  reason?: PhotoRefusal;
}

/** All photos of a report, for the receipt and the status page. */
export interface PhotosShown {
  states: PhotoStatus[];
  /** ISO date and time until which photos are taken */
  until: string;
  /** whether photos are taken now */
  open: boolean;
}

/** What is known of a photo from what was kept. */
export interface PhotoFacts {
  id: string;
  place: number;
  /** the last time it was begun: how long it is, or why it was not taken */
  begun?: { length: number; refused?: PhotoRefusal };
  arrived: boolean;
  removed: boolean;
}

/** Until when photos of a report that was received then are taken (milliseconds since 1970). */
export const photosUntil = (received: number): number => received + photoWindow;

/** How far a photo is. `held`: bytes of it on the disk; `open`: whether photos are still taken. A removed photo stays removed, an arrived one arrived. */
export function photoStatus({ id, place, begun, arrived, removed }: PhotoFacts, held: number, open: boolean): PhotoStatus {
  const known = { id, place, ...(begun && { size: begun.length }) };
  if (removed) return { ...known, state: 'removed', received: 0 };
  if (arrived) return { ...known, state: 'arrived', received: begun?.length ?? held };
  if (begun?.refused) return { ...known, state: 'refused', received: 0, reason: begun.refused };
  if (!open) return { ...known, state: 'too-late', received: held };
  return { ...known, state: held > 0 ? 'partly' : 'waiting', received: held };
}
