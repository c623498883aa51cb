// The SQLite store against the contract of every store, and what SQLite itself must be told.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { beginning, firstBroken, link } from '#server/store/chain.ts';
import { openDatabase, UnusableDatabase } from '#server/store/database.ts';
import { sqliteDeskStore } from '#server/store/desk-store.ts';
import { deskShape, files, intakeShape, statusShape } from '#server/store/shapes.ts';
import { sqliteIntakeReader, sqliteIntakeWriter } from '#server/store/sqlite-intake.ts';
import { sqliteStatusReader, sqliteStatusWriter } from '#server/store/status-store.ts';
import { deskStoreContract, statusStoreContract } from './desk-store-contract.ts';
import { intakeStoreContract, newReport } from './store-contract.ts';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  folders.push(folder);
  return folder;
};
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

intakeStoreContract('SQLite', () => {
  const folder = newFolder();
  const writer = sqliteIntakeWriter(folder);
  return {
    writer,
    reader: () => sqliteIntakeReader(folder),
    reopen() {
      writer.close();
      return sqliteIntakeWriter(folder);
    },
  };
});

deskStoreContract('SQLite', () => {
  const folder = newFolder();
  return { store: sqliteDeskStore(folder), again: () => sqliteDeskStore(folder) };
});

statusStoreContract('SQLite', () => {
  const folder = newFolder();
  return { reader: sqliteStatusReader(folder), writer: sqliteStatusWriter(folder) };
});

test('each file is durable, wipes what it deletes, trusts no schema and knows its version', () => {
  for (const [file, shape] of Object.entries({ [files.intake]: intakeShape, [files.status]: statusShape, [files.desk]: deskShape })) {
    const folder = newFolder();
    const path = join(folder, file);
    const rights = { insert: ['x'] };
    openDatabase(path, shape, rights).close();
    const db = new DatabaseSync(path);
    const pragma = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get()!)[0];
    assert.deepEqual([pragma('journal_mode'), pragma('user_version'), pragma('application_id')], ['wal', shape.migrations.length, shape.id]);
    for (const { sql } of db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'table'").all()) assert.match(String(sql), /STRICT$/);
    db.close();
  }
});

test('the intake may add and never change, delete, attach or look into settings', () => {
  const db = openDatabase(join(newFolder(), files.intake), intakeShape, { insert: ['report'] });
  assert.ok(db.prepare('SELECT count(*) FROM report').get());
  for (const sql of ['DELETE FROM report', "UPDATE report SET type = 'x'", 'DROP TABLE report', "ATTACH 'x' AS x", 'PRAGMA synchronous = OFF', 'CREATE TABLE x (y)', "INSERT INTO event VALUES (1, 1, '', 'added', '', x'00')"]) assert.throws(() => db.exec(sql), /not authorized/, sql);
});

test('a file of a newer version, of another kind, or no database at all is refused with a sentence', () => {
  const path = join(newFolder(), files.intake);
  openDatabase(path, intakeShape, {}).close();
  assert.throws(() => openDatabase(path, statusShape, {}), (error: Error) => error instanceof UnusableDatabase && /is geen statusbestand/.test(error.message));
  const db = new DatabaseSync(path);
  db.exec('PRAGMA user_version = 99');
  db.close();
  assert.throws(() => openDatabase(path, intakeShape, {}), new RegExp(`nieuwere versie van dit programma \\(99; deze kent er ${intakeShape.migrations.length}\\)`));
});

test('two writers at once take turns and both succeed', () => {
  const folder = newFolder();
  const [one, two] = [sqliteIntakeWriter(folder), sqliteIntakeWriter(folder)];
  for (let i = 0; i < 20; i++) assert.deepEqual([one, two].flatMap((writer) => writer.write([newReport()])).map(({ kept }) => kept), ['new', 'new']);
});

test('a file from before there were photos is brought up to date with all its reports, and its chain still holds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, files.intake);
  const old = openDatabase(path, { ...intakeShape, migrations: intakeShape.migrations.slice(0, 1) }, { insert: ['report', 'event'] });
  const lines: [number, number, string, string, string][] = [[1, 5, 'a', 'received', 'x'], [2, 6, 'a', 'added', 'y'], [3, 7, 'a', 'helped', 'no']];
  let hash = beginning;
  for (const line of lines) old.prepare('INSERT INTO event (seq, at, report, what, value, hash) VALUES (?, ?, ?, ?, ?, ?)').run(...line, (hash = link(hash, line)));
  old.close();
  const writer = sqliteIntakeWriter(folder);
  const report = newReport({ photos: [{ id: 'p', begun: { take: '00000000', length: 9, hash: new Uint8Array(32) }, arrived: 'd' }, { id: 'q' }] });
  assert.deepEqual(writer.write([report]), [{ kept: 'new' }]);
  const db = new DatabaseSync(path, { readOnly: true });
  const found = db.prepare('SELECT seq, at, report, what, value, hash FROM event ORDER BY seq').all() as unknown as { seq: number; at: number; report: string; what: string; value: string; hash: Uint8Array }[];
  assert.deepEqual(found.map(({ what }) => what), ['received', 'added', 'helped', 'received', 'photo-arrived']);
  assert.equal(firstBroken(found.map(({ seq, at, report: id, what, value, hash: sum }) => ({ line: [seq, at, id, what, value], hash: sum }))), undefined);
  db.close();
  const reader = sqliteIntakeReader(folder);
  assert.deepEqual(reader.photos(report.id).map(({ id, place, arrived }) => [id, place, arrived]), [['p', 1, true], ['q', 2, false]]);
  reader.close();
  writer.close();
});
