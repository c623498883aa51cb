// The archive is what the desk sees of the intake's file: every report and its boxes, to read, and to delete when the time has come.
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '#domain/report/retention.ts';
import { openDatabase, openToRead } from './database.ts';
import type { CitizenEvent, KnownReport, SealedBox } from './intake-store.ts';
import { photoReader, type PhotoRecord } from './photo-records.ts';
import { files, intakeShape } from './shapes.ts';

export interface EventLine extends CitizenEvent {
  seq: number;
  report: string;
  hash: Uint8Array;
}

export interface Archive {
  /** in the order they arrived */
  reports(): KnownReport[];
  byReference(reference: string): KnownReport | undefined;
  /** the report first, then what was added, in order */
  boxes(report: string): SealedBox[];
  events(report: string): CitizenEvent[];
  /** in the order they were declared */
  photos(report: string): PhotoRecord[];
  /** the whole chain */
  chain(): EventLine[];
  /** its last line */
  lastLine(): { seq: number; hash: Uint8Array } | undefined;
  /** the hash of one of its lines */
  hashOf(seq: number): Uint8Array | undefined;
  probe(): { id: string; at: number; sealed: Uint8Array } | undefined;
  clock(): Clock | undefined;
  /** SQLite's own check of the file: `ok`, or what is wrong */
  integrity(): string;
  close(): void;
}

/** Deletes; opened for that alone. */
export interface Shredder {
  /** Overwrites and removes a report with everything a citizen wrote in it. The chain stays. */
  remove(report: string): void;
  /** Writes the last bytes of what was removed out of the log; false when another process was in the way. */
  settle(): boolean;
  close(): void;
}

const columns = 'seq, id, reference, type, locale, received, answer_by AS answerBy, keep_for AS keepFor, body_hash AS bodyHash, score, reasons';
const many = <T>(db: DatabaseSync, sql: string) => {
  const statement = db.prepare(sql);
  return (...values: string[]) => statement.all(...values) as unknown as T[];
};

/** Opens `intake.db` to read; undefined while there is none. Throws UnusableDatabase. */
export function sqliteArchive(dataDir: string): Archive | undefined {
  const db = openToRead(join(dataDir, files.intake), intakeShape);
  if (!db) return undefined;
  const byReference = many<KnownReport>(db, `SELECT ${columns} FROM report WHERE reference = ?`);
  const probes = many<{ id: string; at: number; sealed: Uint8Array }>(db, 'SELECT box_id AS id, at, sealed FROM probe');
  const clocks = many<Clock>(db, 'SELECT seen, steady FROM clock');
  const last = many<{ seq: number; hash: Uint8Array }>(db, 'SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1');
  const one = many<{ hash: Uint8Array }>(db, 'SELECT hash FROM event WHERE seq = CAST(? AS INTEGER)');
  return {
    reports: many<KnownReport>(db, `SELECT ${columns} FROM report ORDER BY seq`),
    byReference: (reference) => byReference(reference)[0],
    boxes: many<SealedBox>(db, 'SELECT id, kind, received, sealed FROM box WHERE report = ? ORDER BY seq'),
    events: many<CitizenEvent>(db, 'SELECT what, at, value FROM event WHERE report = ? ORDER BY seq'),
    photos: photoReader(db),
    chain: many<EventLine>(db, 'SELECT seq, at, report, what, value, hash FROM event ORDER BY seq'),
    lastLine: () => last()[0],
    hashOf: (seq) => one(String(seq))[0]?.hash,
    probe: () => probes()[0],
    clock: () => clocks()[0],
    integrity: () => String(Object.values(db.prepare('PRAGMA integrity_check').get()!)[0]),
    close: () => db.close(),
  };
}

/** Opens `intake.db` to delete from it. Throws UnusableDatabase. */
export function sqliteShredder(dataDir: string): Shredder {
  const db = openDatabase(join(dataDir, files.intake), intakeShape, { delete: ['report', 'box', 'photo', 'upload'] });
  const removals = ['DELETE FROM upload WHERE report = ?', 'DELETE FROM photo WHERE report = ?', 'DELETE FROM box WHERE report = ?', 'DELETE FROM report WHERE id = ?'].map((sql) => db.prepare(sql));
  return {
    remove(report) {
      db.exec('BEGIN IMMEDIATE');
      for (const statement of removals) statement.run(report);
      db.exec('COMMIT');
    },
    settle: () => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()!['busy'] === 0,
    close: () => db.close(),
  };
}
