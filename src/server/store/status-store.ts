// The status store holds the steps that the desk wrote and a citizen may see; the desk writes it, the public server reads it.
import { join } from 'node:path';
import type { StatusEvent } from '#domain/report/status.ts';
import { openDatabase, openToRead } from './database.ts';
import { files, statusShape } from './shapes.ts';

export interface StatusReader {
  /** in the order they were written */
  steps(report: string): StatusEvent[];
  close(): void;
}

export interface StatusWriter extends StatusReader {
  add(report: string, event: StatusEvent): void;
  remove(report: string): void;
  /** Writes the last bytes of what was removed out of the log; false when another process was in the way. */
  settle(): boolean;
}

const select = 'SELECT step, at, reason FROM step WHERE report = ? ORDER BY seq';
const toEvents = (rows: unknown[]) => (rows as { step: StatusEvent['step']; at: number; reason: StatusEvent['reason'] | null }[]).map(({ step, at, reason }): StatusEvent => ({ step, at, ...(reason && { reason }) }));

/** Reads `status.db` beside its writer; makes the empty file when there is none yet. Throws UnusableDatabase. */
export function sqliteStatusReader(dataDir: string): StatusReader {
  const path = join(dataDir, files.status);
  const open = () => openToRead(path, statusShape);
  let db = open();
  if (!db) {
    openDatabase(path, statusShape, {}).close();
    db = open()!;
  }
  const steps = db.prepare(select);
  return { steps: (report) => toEvents(steps.all(report)), close: () => db.close() };
}

/** Opens `status.db` to write in it. Throws UnusableDatabase. */
export function sqliteStatusWriter(dataDir: string): StatusWriter {
  const db = openDatabase(join(dataDir, files.status), statusShape, { insert: ['step'], delete: ['step'] });
  const steps = db.prepare(select);
  const add = db.prepare('INSERT INTO step (report, step, at, reason) VALUES (?, ?, ?, ?)');
  const remove = db.prepare('DELETE FROM step WHERE report = ?');
  return {
    steps: (report) => toEvents(steps.all(report)),
    add: (report, { step, at, reason }) => void add.run(report, step, at, reason ?? null),
    remove: (report) => void remove.run(report),
    settle: () => db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()!['busy'] === 0,
    close: () => db.close(),
  };
}
