import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Answer } from '#domain/address/answer.ts';
import type { Finder, Suggested, Suggestion } from '#domain/address/finder.ts';
import { Conversation } from './conversation.ts';
import { namedIn, type Result, type Screen } from './screen.ts';
import type { FinderWords } from './words.ts';

const say = { loading: 'laden', locating: 'waar', empty: 'leeg', oneStreet: 'een', someStreets: '%n straten', noStreet: 'geen', ranges: 'welk nummer in %s', place: 'welke straat', failedTitle: 'komt niet' } as FinderWords;
const suggestion = (name: string): Suggestion => ({ name, text: name, match: 'start', street: { name, parts: [], former: false, alt: [], means: [] } });
const offering = (...names: string[]): Suggested => ({ suggestions: names.map(suggestion) });
const found: Answer = { kind: 'found', neighbourhood: 2, street: 'Molenrakdijk', confidence: 'number' };

/** A conversation over a finder whose answers the test gives when it likes. */
function talkOver(t: TestContext, finder: Partial<Finder>, here: () => Promise<Result> = () => Promise.reject(new Error())) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const shown: Screen[] = [];
  const talk = new Conversation({ say, finder: async () => finder as Finder, here, show: (screen) => void shown.push(screen) });
  return { talk, shown, last: () => shown.at(-1)! };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('one letter offers nothing and fetches what the second will need, two letters offer streets and tell how many', async (t) => {
  const asked: string[] = [];
  const prepared: string[] = [];
  const { talk, last } = talkOver(t, { prepare: async (text) => void prepared.push(text), suggest: async (text) => (asked.push(text), offering('Molenrakdijk', 'Molenpad')) });
  await talk.typed('m');
  await settle();
  assert.deepEqual(prepared, ['m']);
  assert.deepEqual([asked, last().suggestions], [[], []]);
  await talk.typed('mo');
  assert.deepEqual([asked, last().suggestions.length, last().status], [['mo'], 2, '2 straten']);
});

test('an answer that comes late does not push aside the answer to the last letters', async (t) => {
  const slow = Promise.withResolvers<Suggested>();
  const { talk, last } = talkOver(t, { suggest: (text) => (text === 'mo' ? slow.promise : Promise.resolve(offering('Molenrakdijk'))) });
  const first = talk.typed('mo');
  await talk.typed('mol');
  slow.resolve(offering('Ander', 'Nog een'));
  await first;
  assert.deepEqual(last().suggestions.map(({ name }) => name), ['Molenrakdijk']);
});

test('on a slow line it says that it is loading, and a failure offers the question again', async (t) => {
  const tries = [Promise.withResolvers<Answer>(), Promise.withResolvers<Answer>()];
  const left = [...tries];
  const { talk, last } = talkOver(t, { answer: () => left.shift()!.promise });
  const first = talk.answer('Molenrakdijk 1');
  t.mock.timers.tick(399);
  await settle();
  t.mock.timers.tick(1);
  assert.equal(last().status, 'laden');
  tries[0]!.reject(new Error('weg'));
  await first;
  assert.deepEqual([last().result?.kind, last().status], ['failed', 'komt niet']);
  tries[1]!.resolve(found);
  const again = await talk.again();
  assert.deepEqual(again?.result, { kind: 'answer', answer: found, text: 'Molenrakdijk 1' });
});

test('the whole index is looked through only when nothing fits and the typing pauses', async (t) => {
  let loaded = 0;
  const more = async () => (loaded++, offering('Molenrakdijk'));
  const { talk, last } = talkOver(t, { suggest: async () => ({ suggestions: [], more }) });
  const hasty = talk.typed('nol');
  await settle();
  const patient = talk.typed('nolen');
  await settle();
  assert.equal(last().status, '', 'nothing is said before everything was looked through');
  t.mock.timers.tick(300);
  await Promise.all([hasty, patient]);
  assert.deepEqual([loaded, last().suggestions.length, last().status], [1, 1, 'een']);
});

test('when nothing is like it after all, that is said', async (t) => {
  const { talk, last } = talkOver(t, { suggest: async () => offering() });
  await talk.typed('xqzw');
  assert.equal(last().status, 'geen');
});

test('an empty field, a missing number and a missing street are asked for in the polite line', async (t) => {
  const answers: Answer[] = [{ kind: 'empty' }, { kind: 'ranges', street: 'Molenrakdijk', sides: { odd: [], even: [] } }, { kind: 'place', postcodes: [9998] }];
  const { talk, last } = talkOver(t, { answer: async () => answers.shift()! });
  await talk.answer('');
  assert.deepEqual(last(), { suggestions: [], status: 'leeg' });
  await talk.answer('Molenrakdijk');
  assert.equal(last().status, 'welk nummer in Molenrakdijk');
  await talk.answer('9998');
  assert.equal(last().status, 'welke straat');
});

test('typing on takes the old answer away; leaving the list keeps it', async (t) => {
  const { talk, last } = talkOver(t, { answer: async () => found, suggest: async () => offering('Molenrakdijk') });
  await talk.answer('Molenrakdijk 1');
  talk.leave();
  assert.equal(last().result?.kind, 'answer');
  await talk.typed('Molenrakdijk 12');
  assert.deepEqual([last().result, last().suggestions.length], [undefined, 1]);
  talk.leave();
  assert.deepEqual([last().suggestions, last().status], [[], '']);
});

test('asking the device says at once that it is looking, and what came of it', async (t) => {
  const { talk, shown } = talkOver(t, {}, async () => ({ kind: 'refused', why: 'denied' }));
  await talk.here();
  assert.deepEqual(shown, [{ suggestions: [], status: 'waar' }, { suggestions: [], status: '', result: { kind: 'refused', why: 'denied' } }]);
});

test('the map colours every neighbourhood that an answer names, once', () => {
  const at = { number: 1, suffix: '' };
  const screen = (result: Result): Screen => ({ status: '', suggestions: [], result });
  const answer = (answer: Answer) => namedIn(screen({ kind: 'answer', answer, text: '' }));
  assert.deepEqual(namedIn({ status: '', suggestions: [] }), []);
  assert.deepEqual(answer(found), [2]);
  assert.deepEqual(answer({ kind: 'border', neighbourhoods: [1, 3], street: '' }), [1, 3]);
  assert.deepEqual(answer({ kind: 'ranges', street: '', sides: { odd: [{ from: at, to: at, neighbourhood: 3 }], even: [{ from: at, to: at, neighbourhood: 3 }] } }), [3]);
  assert.deepEqual(answer({ kind: 'not-found', nearest: [] }), []);
  assert.deepEqual(namedIn(screen({ kind: 'here', place: { kind: 'border', neighbourhoods: [4, 5], vague: false }, metres: 9 })), [4, 5]);
});
