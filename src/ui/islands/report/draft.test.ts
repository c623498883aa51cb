import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { draftName, readDraft, type Draft } from './draft.ts';
import { keepAll, longest, readKept, wipeOld } from './kept.ts';
import { madeDevice } from './made-device.ts';

const now = Date.parse('2026-11-24T20:00:00Z');
const draft: Draft = { key: 'k', entries: [['what', 'Een put\nin de weg'], ['kind', 'sign']], step: 2, saved: now, photos: [], till: now + longest, say: 'Verder', to: '/melden/x/' };
const device = madeDevice();
const tab = new Map<string, string>();
Object.assign(globalThis, { sessionStorage: { getItem: (key: string) => tab.get(key) ?? null, removeItem: (key: string) => tab.delete(key) } });
const lay = (type: string, record: unknown) => keepAll([[draftName(type), record as Draft]]);

beforeEach(() => (device.clear(), tab.clear()));

test('a draft comes back as it was kept, for its own kind of report only', async () => {
  assert.equal(await lay('nuisance', draft), true);
  assert.deepEqual(await readDraft('nuisance', now + 1000), { draft, stored: true });
  assert.equal((await readDraft('complaint', now)).draft, undefined);
  await keepAll([[draftName('nuisance'), undefined]]);
  assert.equal((await readDraft('nuisance', now)).draft, undefined);
});

test('what a tab was left with goes before what lies in the store, unless that is younger; then it goes', async () => {
  const name = draftName('nuisance');
  const later = { ...draft, step: 3, saved: now + 1 };
  tab.set(name, later.till + JSON.stringify(later));
  assert.deepEqual(await readDraft('nuisance', now + 2), { draft: later });
  assert.equal((await readDraft('complaint', now + 2)).draft, undefined);
  await lay('nuisance', draft);
  assert.deepEqual(await readDraft('nuisance', now + 2), { draft: later });
  await lay('nuisance', { ...draft, saved: now + 2 });
  assert.equal((await readDraft('nuisance', now + 2)).draft!.saved, now + 2);
  assert.equal(tab.size, 0);
});

test('what a tab was left with does not come back when another one sent or wiped the draft under it, nor after seven days', async () => {
  for (const [left, at] of [[{ ...draft, lay: true }, now + 1], [draft, now + longest]] as const) {
    tab.set(draftName('nuisance'), left.till + JSON.stringify(left));
    assert.equal((await readDraft('nuisance', at)).draft, undefined);
    assert.equal(tab.size, 0);
  }
  tab.set(draftName('nuisance'), draft.till + JSON.stringify({ ...draft, lay: true, saved: now + 1 }));
  await lay('nuisance', draft);
  assert.equal((await readDraft('nuisance', now + 2)).draft!.saved, now + 1);
});

test('what is no draft of ours, or older than seven days, is none', async () => {
  for (const record of [{ ...draft, saved: now - longest }, { key: 1 }, 'x', [], { ...draft, entries: [['a']] }, { ...draft, photos: undefined }, { ...draft, saved: now + 30 * 864e5 }]) {
    await lay('nuisance', record);
    assert.equal((await readDraft('nuisance', now)).draft, undefined, JSON.stringify(record));
  }
});

test('what has lain too long is wiped, whatever it is; so is what a clock that ran ahead has left', async () => {
  await keepAll([['foto/old', { till: now - 1 }], ['weg/ahead', { till: now + 30 * 864e5 }], ['concept/strange', {} as Draft], ['foto/new', { till: now + 1 }]]);
  await wipeOld(now);
  assert.deepEqual([...device.keys()], ['foto/new']);
});

test('nothing is written where another tab took the draft away', async () => {
  assert.equal(await keepAll([[draftName('tip'), draft]], { unless: draftName('tip') }), undefined);
  assert.equal(await readKept(draftName('tip')), undefined);
  await lay('tip', draft);
  assert.equal(await keepAll([[draftName('tip'), { ...draft, step: 3 } as Draft]], { unless: draftName('tip') }), true);
});

test('a device that is full, or keeps nothing, says so, and nothing breaks', async () => {
  device.refuse('full');
  assert.equal(await lay('nuisance', draft), false);
  assert.equal(device.size, 0);
  device.refuse('closed');
  assert.equal(await lay('nuisance', draft), false);
  await assert.rejects(() => readDraft('nuisance', now));
  await wipeOld(now);
});
