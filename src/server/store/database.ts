// Opens an SQLite file the way everything here is kept: durable, strict, of a known version, and with only the rights its user needs.
import { existsSync } from 'node:fs';
import { DatabaseSync, constants } from 'node:sqlite';

export interface Shape {
  /** the name of the file, for people */
  name: string;
  /** SQLite's `application_id`, so that no file is taken for another */
  id: number;
  /** numbered from 1, each run once and in order; never changed after a release */
  migrations: readonly string[];
}

/** A database that cannot be used, with a whole sentence in Dutch that says how to mend it. */
export class UnusableDatabase extends Error {}

/** What may be done with a database once it is open: whole tables by kind of act. Reading is always allowed. */
export interface Rights {
  insert?: readonly string[];
  update?: readonly string[];
  delete?: readonly string[];
}

const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
`;

const valueOf = (db: DatabaseSync, pragma: string) => Object.values(db.prepare(`PRAGMA ${pragma}`).get()!)[0];
const numberOf = (db: DatabaseSync, pragma: string) => valueOf(db, pragma) as number;

/** How every file is kept; SQLite passes over what it cannot do without a word, so it is asked afterwards. */
export const promises: Record<string, number | string> = { journal_mode: 'wal', synchronous: 2, secure_delete: 1, trusted_schema: 0, foreign_keys: 1 };

function keepPromises(db: DatabaseSync, path: string): void {
  db.exec(pragmas);
  const broken = Object.entries(promises).filter(([name, value]) => valueOf(db, name) !== value).map(([name]) => name);
  if (broken.length) throw new UnusableDatabase(`${path} kan op deze schijf niet veilig bewaard worden (${broken.join(', ')}). Kies met DATA_DIR een map op een schijf van deze computer zelf.`);
}

function migrate(db: DatabaseSync, { name, id, migrations }: Shape, path: string): void {
  const version = numberOf(db, 'user_version');
  const kind = numberOf(db, 'application_id');
  if (version > 0 && kind !== id) throw new UnusableDatabase(`${path} is geen ${name} van dit programma. Zet het juiste bestand terug, of kies met DATA_DIR een andere map.`);
  if (version > migrations.length)
    throw new UnusableDatabase(`${path} is gemaakt door een nieuwere versie van dit programma (${version}; deze kent er ${migrations.length}). Zet de nieuwere versie van het programma terug: zo gaat er niets verloren.`);
  if (version === migrations.length) return;
  db.exec('BEGIN IMMEDIATE');
  // Another process may have been first while this one waited.
  for (let done = numberOf(db, 'user_version'); done < migrations.length; done++) {
    db.exec(migrations[done]!);
    db.exec(`PRAGMA user_version = ${done + 1}; PRAGMA application_id = ${id};`);
  }
  db.exec('COMMIT');
}

const harmless: number[] = [constants.SQLITE_SELECT, constants.SQLITE_READ, constants.SQLITE_TRANSACTION, constants.SQLITE_FUNCTION, constants.SQLITE_SAVEPOINT];

/** Denies, when a statement is made, whatever its user has no right to: also the statement that a mistake of ours would let in. */
function restrict(db: DatabaseSync, rights: Rights): void {
  const checkpoint = rights.delete ? ['wal_checkpoint'] : [];
  db.setAuthorizer((action, first) => {
    const allowed =
      harmless.includes(action) ||
      (action === constants.SQLITE_INSERT && rights.insert?.includes(first!)) ||
      (action === constants.SQLITE_UPDATE && rights.update?.includes(first!)) ||
      (action === constants.SQLITE_DELETE && rights.delete?.includes(first!)) ||
      (action === constants.SQLITE_PRAGMA && [...checkpoint, 'integrity_check'].includes(first!));
    return allowed ? constants.SQLITE_OK : constants.SQLITE_DENY;
  });
}

/** The sentence for a file that holds something else than it should; every other error as it is. */
const sayDamaged = (error: Error, path: string): Error =>
  /file is not a database|malformed/.test(error.message) ? new UnusableDatabase(`${path} is beschadigd. Zet het terug uit uw reservekopie, en bewaar dit bestand voor onderzoek.`) : error;

/** Opens a file for writing, made and brought to the newest version where needed. Throws UnusableDatabase, or SQLite's own error when the disk fails. */
export function openDatabase(path: string, shape: Shape, rights: Rights): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 5_000 });
  try {
    keepPromises(db, path);
    migrate(db, shape, path);
    restrict(db, rights);
    return db;
  } catch (error) {
    db.close();
    throw sayDamaged(error as Error, path);
  }
}

function versionOf(db: DatabaseSync, path: string): number {
  try {
    return numberOf(db, 'user_version');
  } catch (error) {
    db.close();
    throw sayDamaged(error as Error, path);
  }
}

/** Opens a file that another process writes, to read only; undefined while there is none. Throws UnusableDatabase for one that is damaged, or of a version it does not know. */
export function openToRead(path: string, { name, id, migrations }: Shape): DatabaseSync | undefined {
  if (!existsSync(path)) return undefined;
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
  const version = versionOf(db, path);
  if (version === migrations.length && numberOf(db, 'application_id') === id) {
    restrict(db, {});
    return db;
  }
  db.close();
  if (version === 0) return undefined;
  throw new UnusableDatabase(`${path} is geen ${name} die deze versie van het programma kent. Gebruik voor alle delen van het programma dezelfde versie.`);
}
