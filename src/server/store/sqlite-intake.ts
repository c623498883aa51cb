// The intake store in SQLite.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '#domain/report/retention.ts';
import { beginning, link } from './chain.ts';
import { openDatabase, openToRead } from './database.ts';
import type { CitizenEvent, Entry, IntakeReader, IntakeWriter, KnownReport, Written } from './intake-store.ts';
import { photoReader } from './photo-records.ts';
import { photoWriting } from './photo-writing.ts';
import { files, intakeShape } from './shapes.ts';

const columns = 'seq, id, reference, type, locale, received, answer_by AS answerBy, keep_for AS keepFor, body_hash AS bodyHash, score, reasons';
const known = (row: unknown) => row as KnownReport | undefined;

/** The digest that the hash chain keeps of a report: its plain columns and its sealed box. */
export function digestOf(report: Pick<KnownReport, 'id' | 'reference' | 'type' | 'locale' | 'received' | 'answerBy' | 'keepFor'>, sealed: Uint8Array): string {
  const { id, reference, type, locale, received, answerBy, keepFor } = report;
  return createHash('sha256').update(JSON.stringify([id, reference, type, locale, received, answerBy, keepFor])).update(sealed).digest('hex');
}

/** The digest of an addition's box. */
export const digestOfBox = (sealed: Uint8Array) => createHash('sha256').update(sealed).digest('hex');

const adding = { insert: ['report', 'box', 'event', 'probe', 'clock', 'photo', 'upload'], update: ['probe', 'clock'] };

function statementsOf(db: DatabaseSync) {
  return {
    report: db.prepare(`INSERT INTO report (id, reference, type, locale, received, answer_by, keep_for, token_hash, key_hash, body_hash, score, reasons)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`),
    box: db.prepare('INSERT INTO box (id, report, kind, received, key_hash, sealed) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key_hash) DO NOTHING'),
    event: db.prepare('INSERT INTO event (seq, at, report, what, value, hash) VALUES (?, ?, ?, ?, ?, ?)'),
    probe: db.prepare('INSERT INTO probe (id, at, box_id, sealed) VALUES (1, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at, box_id = excluded.box_id, sealed = excluded.sealed'),
    clock: db.prepare('INSERT INTO clock (id, seen, steady) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET seen = excluded.seen, steady = excluded.steady'),
    byKey: db.prepare(`SELECT ${columns} FROM report WHERE key_hash = ?`),
    exists: db.prepare('SELECT seq FROM report WHERE id = ?'),
    last: db.prepare('SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1'),
  };
}

function writing(db: DatabaseSync) {
  const sql = statementsOf(db);

  function tell(at: number, report: string, what: CitizenEvent['what'], value: string): Written {
    const { seq, hash } = (sql.last.get() as { seq: number; hash: Uint8Array } | undefined) ?? { seq: 0, hash: beginning };
    sql.event.run(seq + 1, at, report, what, value, link(hash, [seq + 1, at, report, what, value]));
    return { kept: 'new' };
  }
  const photos = photoWriting(db, tell);

  function report(entry: Entry & { what: 'report' }): Written {
    const { id, reference, type, locale, received, answerBy, keepFor, tokenHash, keyHash, bodyHash, score, reasons, sealed } = entry;
    const { changes } = sql.report.run(id, reference, type, locale, received, answerBy, keepFor, tokenHash, keyHash, bodyHash, score, reasons);
    if (!changes) {
      const before = known(sql.byKey.get(keyHash));
      return before ? { kept: 'before', report: before } : { kept: 'reference-taken' };
    }
    sql.box.run(id, id, 'report', received, keyHash, sealed);
    tell(received, id, 'received', digestOf(entry, sealed));
    photos.along(id, received, entry.photos ?? []);
    return { kept: 'new' };
  }

  function addition({ id, report, received, keyHash, sealed }: Entry & { what: 'addition' }): Written {
    const { changes } = sql.box.run(id, report, 'addition', received, keyHash, sealed);
    return changes ? tell(received, report, 'added', digestOfBox(sealed)) : { kept: 'new' };
  }

  /** The one thing to do for each kind of entry. */
  return function write(entry: Entry): Written {
    if ('report' in entry && !sql.exists.get(entry.report)) return { kept: 'gone' };
    switch (entry.what) {
      case 'report':
        return report(entry);
      case 'addition':
        return addition(entry);
      case 'reopened':
        return tell(entry.at, entry.report, 'reopened', String(entry.after));
      case 'helped':
        return tell(entry.at, entry.report, 'helped', entry.value);
      case 'photo':
      case 'photo-begun':
      case 'photo-arrived':
      case 'photo-removed':
        return photos.write(entry);
      case 'probe':
        sql.probe.run(entry.at, entry.id, entry.sealed);
        return { kept: 'new' };
      case 'clock':
        sql.clock.run(entry.seen, entry.steady);
        return { kept: 'new' };
    }
  };
}

/** Opens `intake.db` in the data folder, to add to it. Throws UnusableDatabase. */
export function sqliteIntakeWriter(dataDir: string): IntakeWriter {
  const db = openDatabase(join(dataDir, files.intake), intakeShape, adding);
  const write = writing(db);
  return {
    write(entries) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const written = entries.map(write);
        db.exec('COMMIT');
        return written;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => db.close(),
  };
}

/** Reads `intake.db` beside its writer. Throws when there is none. */
export function sqliteIntakeReader(dataDir: string): IntakeReader {
  const db = openToRead(join(dataDir, files.intake), intakeShape);
  if (!db) throw new Error('intake.db is not there yet');
  const byToken = db.prepare(`SELECT ${columns} FROM report WHERE token_hash = ?`);
  const byKey = db.prepare(`SELECT ${columns} FROM report WHERE key_hash = ?`);
  const byReference = db.prepare(`SELECT ${columns} FROM report WHERE reference = ?`);
  const events = db.prepare('SELECT what, at, value FROM event WHERE report = ? ORDER BY seq');
  const clock = db.prepare('SELECT seen, steady FROM clock');
  const exists = db.prepare('SELECT seq FROM report WHERE id = ?');
  return {
    byToken: (hash) => known(byToken.get(hash)),
    byKey: (hash) => known(byKey.get(hash)),
    byReference: (reference) => known(byReference.get(reference)),
    events: (report) => events.all(report) as unknown as CitizenEvent[],
    photos: photoReader(db),
    holds: (report) => exists.get(report) !== undefined,
    clock: () => clock.get() as Clock | undefined,
    close: () => db.close(),
  };
}
