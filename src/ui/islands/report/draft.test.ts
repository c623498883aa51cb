import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepDraft, readDraft, wipeDraft, type Draft } from './draft.ts';

function storeOf(content: Record<string, string> = {}, refuses = false) {
  const kept = new Map(Object.entries(content));
  const door = <T>(value: T) => {
    if (refuses) throw new Error('closed');
    return value;
  };
  const store = { getItem: (name: string) => door(kept.get(name) ?? null), setItem: (name: string, text: string) => door(kept.set(name, text)), removeItem: (name: string) => door(kept.delete(name)) };
  return { kept, store: store as unknown as Storage };
}

const now = Date.parse('2026-11-24T20:00:00Z');
const draft: Draft = { key: 'k', entries: [['what', 'Een put\nin de weg'], ['kind', 'sign']], step: 2, saved: now };

test('a draft comes back as it was kept, for its own kind of report only', () => {
  const { store } = storeOf();
  assert.equal(keepDraft('nuisance', store, draft), true);
  assert.deepEqual(readDraft('nuisance', store, now + 1000), draft);
  assert.equal(readDraft('complaint', store, now), undefined);
  wipeDraft('nuisance', store);
  assert.equal(readDraft('nuisance', store, now), undefined);
});

test('after seven days a draft is wiped, and so is what is no draft of ours', () => {
  for (const text of [JSON.stringify({ ...draft, saved: now - 7 * 864e5 }), '{"key":1}', 'null', '[]', '{', JSON.stringify({ ...draft, entries: [['a']] }), JSON.stringify({ ...draft, saved: now + 30 * 864e5 })]) {
    const { kept, store } = storeOf({ 'melding-nuisance': text });
    assert.equal(readDraft('nuisance', store, now), undefined, text);
    if (text !== '{') assert.equal(kept.size, 0, text);
  }
});

test('a browser that keeps nothing says so, and nothing breaks', () => {
  const { store } = storeOf({}, true);
  assert.equal(keepDraft('nuisance', store, draft), false);
  assert.equal(readDraft('nuisance', store, now), undefined);
  assert.doesNotThrow(() => wipeDraft('nuisance', store));
});
