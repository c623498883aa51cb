// The tables of the three databases, as numbered migrations: one writer a file, and nothing a citizen wrote outside a sealed box.
import { photoRefusals } from '#domain/report/photos.ts';
import { closeReasons, steps } from '#domain/report/status.ts';
import type { Shape } from './database.ts';
import { citizenEvents } from './intake-store.ts';

const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/**
 * Written by the server that takes reports, which only ever adds; emptied by the desk's deletion alone. `event` is a hash chain
 * that outlives what it tells of, so that a report that vanished without a deletion is noticed; it is also the outbox that the
 * desk follows by its number.
 */
export const intakeShape: Shape = {
  name: 'meldingenbestand',
  id: 0x504d_4931,
  migrations: [
    `CREATE TABLE report (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      reference TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      locale TEXT NOT NULL,
      received INTEGER NOT NULL,
      answer_by TEXT NOT NULL,
      keep_for INTEGER NOT NULL,
      token_hash BLOB NOT NULL UNIQUE,
      key_hash BLOB NOT NULL UNIQUE,
      body_hash BLOB NOT NULL,
      score INTEGER NOT NULL,
      reasons TEXT NOT NULL
    ) STRICT;
    CREATE TABLE box (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      report TEXT NOT NULL REFERENCES report (id),
      kind TEXT NOT NULL CHECK (kind IN ('report', 'addition')),
      received INTEGER NOT NULL,
      key_hash BLOB NOT NULL UNIQUE,
      sealed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX box_report ON box (report);
    CREATE TABLE event (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      report TEXT NOT NULL,
      what TEXT NOT NULL CHECK (what IN ('received', 'added', 'reopened', 'helped')),
      value TEXT NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE INDEX event_report ON event (report);
    CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), at INTEGER NOT NULL, box_id TEXT NOT NULL, sealed BLOB NOT NULL) STRICT;
    CREATE TABLE clock (id INTEGER PRIMARY KEY CHECK (id = 1), seen INTEGER NOT NULL, steady INTEGER NOT NULL) STRICT;`,
    // Photos: which were said to follow, and each time one was begun. Their bytes are sealed files (`photos/`); that one arrived or was taken back stands in the chain.
    `CREATE TABLE photo (
      report TEXT NOT NULL REFERENCES report (id),
      id TEXT NOT NULL,
      place INTEGER NOT NULL,
      PRIMARY KEY (report, id)
    ) STRICT;
    CREATE TABLE upload (
      seq INTEGER PRIMARY KEY,
      report TEXT NOT NULL,
      photo TEXT NOT NULL,
      take TEXT NOT NULL,
      begun INTEGER NOT NULL,
      length INTEGER NOT NULL,
      hash BLOB NOT NULL,
      refused TEXT CHECK (refused IN (${oneOf(photoRefusals)})),
      FOREIGN KEY (report, photo) REFERENCES photo (report, id)
    ) STRICT;
    CREATE INDEX upload_photo ON upload (report, photo);
    CREATE TABLE event_2 (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      report TEXT NOT NULL,
      what TEXT NOT NULL CHECK (what IN (${oneOf(citizenEvents)})),
      value TEXT NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    INSERT INTO event_2 SELECT seq, at, report, what, value, hash FROM event ORDER BY seq;
    DROP TABLE event;
    ALTER TABLE event_2 RENAME TO event;
    CREATE INDEX event_report ON event (report);`,
  ],
};

/** Written by the desk, read by the server that shows the status: steps and dates, nothing else. */
export const statusShape: Shape = {
  name: 'statusbestand',
  id: 0x504d_5331,
  migrations: [
    `CREATE TABLE step (
      seq INTEGER PRIMARY KEY,
      report TEXT NOT NULL,
      step TEXT NOT NULL CHECK (step IN (${oneOf(steps)})),
      at INTEGER NOT NULL,
      reason TEXT CHECK (reason IN (${oneOf(closeReasons)}))
    ) STRICT;
    CREATE INDEX step_report ON step (report);`,
  ],
};

/** Written and read by the desk alone: who handles what, what was answered (sealed), and the hash chain of every act. */
export const deskShape: Shape = {
  name: 'dienstbestand',
  id: 0x504d_4431,
  migrations: [
    `CREATE TABLE assignment (report TEXT PRIMARY KEY, who TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
    CREATE TABLE note (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      report TEXT NOT NULL,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('answer', 'forward')),
      sealed BLOB NOT NULL
    ) STRICT;
    CREATE INDEX note_report ON note (report);
    CREATE TABLE audit (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      who TEXT NOT NULL,
      act TEXT NOT NULL,
      report TEXT NOT NULL,
      detail TEXT NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_report ON audit (report, act);
    CREATE TABLE clock (id INTEGER PRIMARY KEY CHECK (id = 1), seen INTEGER NOT NULL, steady INTEGER NOT NULL) STRICT;
    CREATE TABLE anchor (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, hash BLOB NOT NULL) STRICT;`,
  ],
};

/** The names of the files under the data folder. */
export const files = { intake: 'intake.db', status: 'status.db', desk: 'desk.db' } as const;
