// The intake store keeps what citizens send: when it says "kept", it is on the disk and stays there.
import type { Clock } from '#domain/report/retention.ts';
import type { PhotoRefusal } from '#domain/report/photos.ts';
import type { PhotoRecord } from './photo-records.ts';

export interface KnownReport {
  /** order of arrival, from 1 */
  seq: number;
  id: string;
  reference: string;
  type: string;
  locale: string;
  /** milliseconds since 1970 */
  received: number;
  /** ISO date of the promised first answer */
  answerBy: string;
  /** days it is kept after it is closed, as was promised when it was sent */
  keepFor: number;
  bodyHash: Uint8Array;
  /** suspicion, 0 to 100 */
  score: number;
  /** the suspicions, with spaces between them */
  reasons: string;
}

export interface NewReport extends Omit<KnownReport, 'seq'> {
  tokenHash: Uint8Array;
  keyHash: Uint8Array;
  sealed: Uint8Array;
  /** the photos that will follow, or that came along; none when left out */
  photos?: readonly NewPhoto[];
}

/** One sending of a photo. */
export interface Begun {
  take: string;
  /** bytes of the whole */
  length: number;
  /** a fingerprint of its SHA-256 */
  hash: Uint8Array;
  /** why it was not taken */
  refused?: PhotoRefusal;
}

export interface NewPhoto {
  id: string;
  begun?: Begun;
  /** the digest of its sealed files, when they are all there */
  arrived?: string;
}

/** Something that must be kept. Times in milliseconds since 1970. */
export type Entry =
  | ({ what: 'report' } & NewReport)
  | { what: 'addition'; id: string; report: string; received: number; keyHash: Uint8Array; sealed: Uint8Array }
  /** `after`: how many steps the desk had written when the citizen asked, so that the order needs no clock */
  | { what: 'reopened'; report: string; at: number; after: number }
  | { what: 'helped'; report: string; at: number; value: 'yes' | 'partly' | 'no' }
  /** one more photo than was said at first */
  | { what: 'photo'; report: string; photo: string }
  | ({ what: 'photo-begun'; report: string; photo: string; at: number } & Begun)
  | { what: 'photo-arrived'; report: string; photo: string; at: number; take: string; digest: string }
  | { what: 'photo-removed'; report: string; photo: string; at: number }
  | { what: 'probe'; id: string; at: number; sealed: Uint8Array }
  | ({ what: 'clock' } & Clock);

export type Written =
  | { kept: 'new' }
  /** the key was used before; `report` is what was kept then */
  | { kept: 'before'; report: KnownReport }
  /** another report has this reference by chance: seal again with another one */
  | { kept: 'reference-taken' }
  /** there is no such report, or no such photo in it (any more) */
  | { kept: 'gone' }
  /** the report has all the photos it may have */
  | { kept: 'too-many' };

export const citizenEvents = ['received', 'added', 'reopened', 'helped', 'photo-arrived', 'photo-removed'] as const;

export interface CitizenEvent {
  what: (typeof citizenEvents)[number];
  at: number;
  value: string;
}

export interface SealedBox {
  id: string;
  kind: 'report' | 'addition';
  received: number;
  sealed: Uint8Array;
}

export interface IntakeWriter {
  /** Keeps all entries in one transaction that is on the disk when this returns. Throws when the disk cannot take it; then nothing of it is kept. */
  write(entries: readonly Entry[]): Written[];
  close(): void;
}

export interface IntakeReader {
  byToken(tokenHash: Uint8Array): KnownReport | undefined;
  byKey(keyHash: Uint8Array): KnownReport | undefined;
  /** the reference opens nothing by itself: whoever asks by it must show more */
  byReference(reference: string): KnownReport | undefined;
  /** what the citizen did, in the order it was written */
  events(report: string): CitizenEvent[];
  /** the photos of a report, in the order they were declared */
  photos(report: string): PhotoRecord[];
  /** whether there is a report with this id */
  holds(report: string): boolean;
  /** when the clock was last looked at */
  clock(): Clock | undefined;
  close(): void;
}

/** What the routes see: an entry is kept when the promise resolves, and not kept when it rejects. */
export interface Keeper {
  keep(entry: Entry): Promise<Written>;
  close(): Promise<void>;
}
