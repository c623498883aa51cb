// The desk store holds what the desk alone knows: who handles a report, what was answered (sealed), and the hash chain of every act.
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '#domain/report/retention.ts';
import { beginning, link } from './chain.ts';
import { openDatabase } from './database.ts';
import { deskShape, files } from './shapes.ts';

export interface Act {
  /** milliseconds since 1970 */
  at: number;
  /** who did it, as the machine knows them */
  who: string;
  act: 'list' | 'open' | 'assign' | 'answer' | 'forward' | 'close' | 'reopen' | 'export' | 'photos' | 'delete';
  /** id of the report; empty for an act on many */
  report: string;
  /** never what a citizen wrote */
  detail: string;
}

export interface AuditLine extends Act {
  seq: number;
  hash: Uint8Array;
}

export interface Note {
  id: string;
  at: number;
  kind: 'answer' | 'forward';
  sealed: Uint8Array;
}

export interface Anchor {
  seq: number;
  hash: Uint8Array;
}

export interface DeskStore {
  /** Adds a line to the chain; on the disk when this returns. */
  record(act: Act): void;
  audit(): AuditLine[];
  assign(report: string, who: string, at: number): void;
  assigned(report: string): string | undefined;
  addNote(report: string, note: Note): void;
  notes(report: string): Note[];
  /** Removes everything of a report but the lines of the chain. */
  remove(report: string): void;
  clock(): Clock | undefined;
  keepClock(clock: Clock): void;
  /** the line of the intake's chain that was its last when the desk last looked */
  anchor(): Anchor | undefined;
  keepAnchor(anchor: Anchor): void;
  /** Writes the last bytes of what was removed out of the log; false when another process was in the way. */
  settle(): boolean;
  close(): void;
}

function chained(db: DatabaseSync) {
  const last = db.prepare('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1');
  const insert = db.prepare('INSERT INTO audit (seq, at, who, act, report, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)');
  return ({ at, who, act, report, detail }: Act) => {
    // Two officers at once: the second waits for the first, so that the chain never forks.
    db.exec('BEGIN IMMEDIATE');
    const { seq, hash } = (last.get() as { seq: number; hash: Uint8Array } | undefined) ?? { seq: 0, hash: beginning };
    insert.run(seq + 1, at, who, act, report, detail, link(hash, [seq + 1, at, who, act, report, detail]));
    db.exec('COMMIT');
  };
}

/** Opens `desk.db` in the data folder. Throws UnusableDatabase. */
export function sqliteDeskStore(dataDir: string): DeskStore {
  const db = openDatabase(join(dataDir, files.desk), deskShape, { insert: ['assignment', 'note', 'audit', 'clock', 'anchor'], update: ['assignment', 'clock', 'anchor'], delete: ['assignment', 'note'] });
  const sql = {
    audit: db.prepare('SELECT seq, at, who, act, report, detail, hash FROM audit ORDER BY seq'),
    assign: db.prepare('INSERT INTO assignment (report, who, at) VALUES (?, ?, ?) ON CONFLICT (report) DO UPDATE SET who = excluded.who, at = excluded.at'),
    assigned: db.prepare('SELECT who FROM assignment WHERE report = ?'),
    addNote: db.prepare('INSERT INTO note (id, report, at, kind, sealed) VALUES (?, ?, ?, ?, ?)'),
    notes: db.prepare('SELECT id, at, kind, sealed FROM note WHERE report = ? ORDER BY seq'),
    removals: [db.prepare('DELETE FROM assignment WHERE report = ?'), db.prepare('DELETE FROM note WHERE report = ?')],
    clock: db.prepare('SELECT seen, steady FROM clock'),
    anchor: db.prepare('SELECT seq, hash FROM anchor'),
    keepAnchor: db.prepare('INSERT INTO anchor (id, seq, hash) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash'),
    keepClock: db.prepare('INSERT INTO clock (id, seen, steady) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET seen = excluded.seen, steady = excluded.steady'),
  };
  return {
    record: chained(db),
    audit: () => sql.audit.all() as unknown as AuditLine[],
    assign: (report, who, at) => void sql.assign.run(report, who, at),
    assigned: (report) => (sql.assigned.get(report) as { who: string } | undefined)?.who,
    addNote: (report, { id, at, kind, sealed }) => void sql.addNote.run(id, report, at, kind, sealed),
    notes: (report) => sql.notes.all(report) as unknown as Note[],
    remove: (report) => sql.removals.forEach((statement) => statement.run(report)),
    clock: () => sql.clock.get() as Clock | undefined,
    keepClock: ({ seen, steady }) => void sql.keepClock.run(seen, steady),
    anchor: () => sql.anchor.get() as Anchor | undefined,
    keepAnchor: ({ seq, hash }) => void sql.keepAnchor.run(seq, hash),
    settle: () => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()!['busy'] === 0,
    close: () => db.close(),
  };
}
