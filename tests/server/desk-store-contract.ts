// What any store of the desk must do, whatever it is made of: the desk's own, and the one with the steps that citizens see.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstBroken } from '#server/store/chain.ts';
import type { Act, DeskStore } from '#server/store/desk-store.ts';
import type { StatusReader, StatusWriter } from '#server/store/status-store.ts';

const act = (over: Partial<Act> = {}): Act => ({ at: 1, who: 'An', act: 'open', report: 'r1', detail: '', ...over });
const isWhole = (store: DeskStore) => firstBroken(store.audit().map(({ seq, at, who, act: what, report, detail, hash }) => ({ line: [seq, at, who, what, report, detail], hash }))) === undefined;

/** `open` gives an empty store each time; `again` opens it once more beside the first. */
export function deskStoreContract(name: string, open: () => { store: DeskStore; again: () => DeskStore }): void {
  describe(`Het dienstbestand in ${name}`, () => {
    test('acts stand in a chain, in order, also when two officers write at once', () => {
      const { store, again } = open();
      const other = again();
      for (let i = 0; i < 5; i++) for (const officer of [store, other]) officer.record(act({ at: i, who: officer === store ? 'An' : 'Bob' }));
      assert.deepEqual(store.audit().map(({ seq, who }) => [seq, who]), Array.from({ length: 10 }, (_, i) => [i + 1, i % 2 ? 'Bob' : 'An']));
      assert.ok(isWhole(store));
    });

    test('a report is given to one person at a time, and notes stand in the order they were written', () => {
      const { store } = open();
      assert.equal(store.assigned('r1'), undefined);
      store.assign('r1', 'An', 1);
      store.assign('r1', 'Bob', 2);
      store.assign('r2', 'Cas', 3);
      assert.deepEqual([store.assigned('r1'), store.assigned('r2')], ['Bob', 'Cas']);
      for (const id of ['n1', 'n2']) store.addNote('r1', { id, at: 1, kind: 'answer', sealed: Uint8Array.of(1) });
      assert.deepEqual(store.notes('r1').map(({ id }) => id), ['n1', 'n2']);
    });

    test('what is removed of a report is all but its acts, and nothing of another', () => {
      const { store } = open();
      for (const report of ['r1', 'r2']) {
        store.record(act({ report }));
        store.assign(report, 'An', 1);
        store.addNote(report, { id: report, at: 1, kind: 'forward', sealed: Uint8Array.of(1) });
      }
      store.remove('r1');
      assert.ok(store.settle());
      assert.deepEqual([store.assigned('r1'), store.notes('r1')], [undefined, []]);
      assert.deepEqual([store.assigned('r2'), store.notes('r2').length, store.audit().length], ['An', 1, 2]);
      assert.ok(isWhole(store));
    });

    test('clock and anchor are kept once, the newest, also for who opens the store later', () => {
      const { store, again } = open();
      assert.deepEqual([store.clock(), store.anchor()], [undefined, undefined]);
      for (const seen of [1, 2]) {
        store.keepClock({ seen, steady: 1 });
        store.keepAnchor({ seq: seen, hash: Uint8Array.of(seen) });
      }
      const later = again();
      assert.deepEqual({ ...later.clock() }, { seen: 2, steady: 1 });
      assert.equal(later.anchor()?.seq, 2);
    });
  });
}

/** `open` gives an empty store each time, and a reader beside it. */
export function statusStoreContract(name: string, open: () => { writer: StatusWriter; reader: StatusReader }): void {
  describe(`Het statusbestand in ${name}`, () => {
    test('steps are read in the order they were written, whatever the clock said, by who opened the file before', () => {
      const { writer, reader } = open();
      assert.deepEqual(reader.steps('r1'), []);
      writer.add('r1', { step: 'assigned', at: 9 });
      writer.add('r2', { step: 'assigned', at: 8 });
      writer.add('r1', { step: 'closed', at: 3, reason: 'known' });
      const expected = [{ step: 'assigned', at: 9 }, { step: 'closed', at: 3, reason: 'known' }];
      assert.deepEqual([reader.steps('r1'), writer.steps('r1')], [expected, expected]);
    });

    test('what is removed is gone at once, and nothing of another report', () => {
      const { writer, reader } = open();
      for (const report of ['r1', 'r2']) writer.add(report, { step: 'assigned', at: 1 });
      writer.remove('r1');
      assert.ok(writer.settle());
      assert.deepEqual([reader.steps('r1').length, reader.steps('r2').length], [0, 1]);
    });
  });
}
