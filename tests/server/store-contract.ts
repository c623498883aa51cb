// What any intake store must do, whatever it is made of: run by every adapter's test.
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import type { Entry, IntakeReader, IntakeWriter, NewReport } from '#server/store/intake-store.ts';

export interface OpenStore {
  writer: IntakeWriter;
  reader: () => IntakeReader;
  /** closes the writer and opens it again over the same data */
  reopen: () => IntakeWriter;
}

export function newReport(over: Partial<NewReport> = {}): Entry & { what: 'report' } {
  const bytes = () => randomBytes(32);
  return { what: 'report', id: randomUUID(), reference: randomUUID(), type: 'tip', locale: 'nl', received: 1_000, answerBy: '2026-12-01', keepFor: 30, tokenHash: bytes(), keyHash: bytes(), bodyHash: bytes(), score: 0, reasons: '', sealed: randomBytes(5_000), ...over };
}

/** `open` gives an empty store each time. */
export function intakeStoreContract(name: string, open: () => OpenStore): void {
  describe(`Het meldingenbestand in ${name}`, () => {
    test('a report that is kept is found by its token and by its key, with all that is plain about it', () => {
      const { writer, reader } = open();
      const report = newReport({ score: 35, reasons: 'fast' });
      assert.deepEqual(writer.write([report]), [{ kept: 'new' }]);
      const { what: _, tokenHash, keyHash, sealed: __, ...plain } = report;
      for (const found of [reader().byToken(tokenHash), reader().byKey(keyHash)]) assert.deepEqual({ ...found, bodyHash: Buffer.from(found!.bodyHash) }, { seq: 1, ...plain });
      assert.equal(reader().byToken(randomBytes(32)), undefined);
      assert.equal(reader().byKey(randomBytes(32)), undefined);
      assert.deepEqual(reader().events(report.id).map(({ what, at }) => [what, at]), [['received', 1_000]]);
    });

    test('one key keeps one report, also twice in one batch', () => {
      const { writer, reader } = open();
      const keyHash = randomBytes(32);
      const [first, second, third] = [newReport({ keyHash }), newReport({ keyHash }), newReport({ keyHash })];
      const written = [...writer.write([first, second]), ...writer.write([third])];
      assert.deepEqual(written.map(({ kept }) => kept), ['new', 'before', 'before']);
      for (const later of written.slice(1)) assert.equal(later.kept === 'before' && later.report.id, first.id);
      assert.deepEqual([second, third].flatMap(({ id }) => reader().events(id)), []);
    });

    test('two reports never share a reference, and the second is told so', () => {
      const { writer } = open();
      const reference = 'K7MP-3QXA';
      assert.deepEqual(writer.write([newReport({ reference }), newReport({ reference })]).map(({ kept }) => kept), ['new', 'reference-taken']);
    });

    test('what is added, asked and answered later is kept in the order it came, once a key', () => {
      const { writer, reader } = open();
      const report = newReport();
      const addition: Entry = { what: 'addition', id: randomUUID(), report: report.id, received: 2, keyHash: randomBytes(32), sealed: randomBytes(100) };
      writer.write([report, addition, { ...addition, id: randomUUID() }, { what: 'helped', report: report.id, at: 3, value: 'no' }, { what: 'reopened', report: report.id, at: 4, after: 2 }]);
      assert.deepEqual(reader().events(report.id).map(({ what }) => what), ['received', 'added', 'helped', 'reopened']);
      assert.equal(reader().events(report.id)[3]!.value, '2');
    });

    test('photos are kept with their report or later, five at a time; what arrived and what was taken back is told in order', () => {
      const { writer, reader } = open();
      const report = newReport({ photos: [{ id: 'a' }, { id: 'b' }] });
      const photo = (id: string): Entry => ({ what: 'photo', report: report.id, photo: id });
      const begun = (id: string, take: string): Entry => ({ what: 'photo-begun', report: report.id, photo: id, at: 2, take, length: 9, hash: randomBytes(32) });
      const end = (what: 'arrived' | 'removed', id: string): Entry => (what === 'arrived' ? { what: 'photo-arrived', report: report.id, photo: id, at: 3, take: 't2', digest: 'd' } : { what: 'photo-removed', report: report.id, photo: id, at: 4 });
      assert.deepEqual(writer.write([report, photo('c'), photo('c'), photo('d'), photo('e'), photo('f')]).map(({ kept }) => kept), ['new', 'new', 'new', 'new', 'new', 'too-many']);
      assert.deepEqual(writer.write([begun('a', 't1'), begun('a', 't2'), end('arrived', 'a'), end('arrived', 'a'), begun('a', 't3'), end('removed', 'b'), end('removed', 'b'), photo('f'), begun('b', 't4'), begun('x', 't5')]).map(({ kept }) => kept), ['new', 'new', 'new', 'new', 'new', 'new', 'gone', 'new', 'gone', 'gone']);
      assert.deepEqual(reader().photos(report.id).map(({ id, begun: last, arrived, removed, digest }) => [id, last?.take, arrived, removed, digest]), [['a', 't2', true, false, 'd'], ['b', undefined, false, true, undefined], ['c', undefined, false, false, undefined], ['d', undefined, false, false, undefined], ['e', undefined, false, false, undefined], ['f', undefined, false, false, undefined]]);
      assert.deepEqual(reader().events(report.id).map(({ what }) => what), ['received', 'photo-arrived', 'photo-removed']);
      assert.deepEqual([reader().holds(report.id), reader().holds('x')], [true, false]);
    });

    test('nothing can be added to a report that is not there', () => {
      const { writer } = open();
      assert.deepEqual(writer.write([{ what: 'helped', report: randomUUID(), at: 1, value: 'yes' }]), [{ kept: 'gone' }]);
    });

    test('of a batch that fails nothing is kept, and the store works on', () => {
      const { writer, reader } = open();
      const [good, next] = [newReport(), newReport()];
      const broken = { ...newReport(), received: 'gisteren' } as unknown as Entry;
      assert.throws(() => writer.write([good, broken]));
      assert.equal(reader().byKey(good.keyHash), undefined);
      assert.deepEqual(writer.write([next]), [{ kept: 'new' }]);
    });

    test('a store that is closed and opened again holds what it held', () => {
      const { writer, reader, reopen } = open();
      const report = newReport();
      writer.write([report, { what: 'clock', seen: 5, steady: 2 }]);
      const again = reopen();
      assert.equal(again.write([{ ...report, id: randomUUID() }])[0]!.kept, 'before');
      assert.deepEqual({ ...reader().clock() }, { seen: 5, steady: 2 });
    });

    test('the probe and the clock are kept once, the newest', () => {
      const { writer, reader } = open();
      assert.equal(reader().clock(), undefined);
      writer.write([{ what: 'clock', seen: 1, steady: 1 }, { what: 'clock', seen: 2, steady: 1 }, { what: 'probe', id: 'a', at: 1, sealed: randomBytes(9) }, { what: 'probe', id: 'b', at: 2, sealed: randomBytes(9) }]);
      assert.deepEqual({ ...reader().clock() }, { seen: 2, steady: 1 });
    });
  });
}
