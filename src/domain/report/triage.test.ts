import assert from 'node:assert/strict';
import { test } from 'node:test';
import { triage } from './triage.ts';
import { signpostsOf, type TriageData } from './triage-data.ts';

const police = { label: 'Urgent police', value: '101', href: 'tel:101' };
const data: TriageData = {
  danger: [
    { words: ['mes', 'breekt in'], unless: ['gevonden'], call: police, say: 'Bel nu.', to: '/vragen/diefstal/inbraak/' },
    { words: ['gijzel*'], call: police, say: 'Bel nu.' },
    { words: ['kind vermist'], unless: ['terug'], alone: ['help', 'help mij'], lasts: true, call: police, say: 'Bel nu.' },
  ],
  detours: [{ words: ['vlieger'], together: ['kwijt', 'weg'], unless: ['kind'], instead: ['/vragen/papieren/pas/'], road: { kind: 'elsewhere', who: 'city', body: 'Stad', title: 'Vlieger weg' } }],
  past: ['gisteren', 'vorige week'],
  now: ['op dit moment'],
  urgent: { call: police, say: 'Het gebeurt nu.' },
  signposts: signpostsOf({
    pages: [
      { at: '/vragen/diefstal/inbraak/', title: 'Er is ingebroken', words: ['inbraak'], rubric: 'diefstal' },
      { at: '/vragen/verkeer/borden/', title: 'Een bord is onduidelijk', words: ['bord onduidelijk'], rubric: 'verkeer', leadsTo: '/melden/verkeer/' },
      { at: '/vragen/papieren/pas/', title: 'Uw pas is verloren', words: ['pas kwijt'], rubric: 'papieren' },
    ],
    matters: [
      { at: '/wie-doet-wat/#put', matter: 'Put in de weg', words: ['gat in de straat'], who: 'city', body: 'Stad' },
      { at: '/wie-doet-wat/#lawaai', matter: 'Lawaai in de nacht', words: ['nachtlawaai'], who: 'police', body: 'Politie', page: '/melden/hinder/', urgent: true },
    ],
    forms: [
      { type: 'nuisance', at: '/melden/hinder/', title: 'Meld hinder', words: ['lawaai van buren', 'hangjongeren'] },
      { type: 'dangerous-traffic', at: '/melden/verkeer/', title: 'Meld een gevaarlijke plek', words: ['gevaarlijk kruispunt'] },
    ],
    crimes: [{ rubric: 'diefstal', online: true }],
  }),
};

test('danger wins from everything, whatever else is said', () => {
  assert.deepEqual(triage('lawaai van buren en een man met een mes', data), { kind: 'danger', call: police, say: 'Bel nu.', to: '/vragen/diefstal/inbraak/' });
  assert.equal(triage('Iemand BREEKT bij de buren IN!', data).kind, 'danger');
  assert.equal(triage('een gijzeling', data).kind, 'danger');
});

test('danger that is over is a crime, unless it is said to happen at this moment', () => {
  assert.deepEqual(triage('gisteren stond er een man met een mes', data), { kind: 'crime', to: '/vragen/diefstal/inbraak/', title: 'Er is ingebroken', online: true });
  assert.equal(triage('gisteren en op dit moment weer een man met een mes', data).kind, 'danger');
});

test('half of a phrase that means danger is no danger, and neither is what is something else', () => {
  assert.equal(triage('mijn glas breekt', data).kind, 'unknown');
  assert.equal(triage('mes gevonden', data).kind, 'unknown');
  assert.equal(triage('mestkar', data).kind, 'unknown');
});

test('a word that means danger on its own means nothing among others', () => {
  for (const words of ['help', 'Help!!', 'help mij']) assert.equal(triage(words, data).kind, 'danger', words);
  for (const words of ['help met mijn pas', 'kan iemand mij helpen']) assert.notEqual(triage(words, data).kind, 'danger', words);
});

test('what does not end by itself is danger a day later too', () => {
  assert.equal(triage('mijn kind is sinds gisteren vermist', data).kind, 'danger');
  assert.notEqual(triage('mijn kind was vorige week vermist en is terug', data).kind, 'danger');
});

test('a crime that happens at this moment is danger, and so is a matter that has an urgent number', () => {
  assert.deepEqual(triage('op dit moment inbraak', data), { kind: 'danger', call: police, say: 'Het gebeurt nu.' });
  assert.equal(triage('nachtlawaai op dit moment', data).kind, 'danger');
  assert.deepEqual(triage('nachtlawaai', data), { kind: 'forms', forms: ['nuisance'] });
});

test('matters of others lead to them, papers to their page, the rest to a form', () => {
  assert.deepEqual(triage('er is een put in de weg', data), { kind: 'elsewhere', who: 'city', body: 'Stad', title: 'Put in de weg' });
  assert.deepEqual(triage('ik ben mijn pas kwijt', data), { kind: 'page', to: '/vragen/papieren/pas/', title: 'Uw pas is verloren' });
  assert.deepEqual(triage('het bord is onduidelijk', data), { kind: 'forms', forms: ['dangerous-traffic'] });
  assert.deepEqual(triage('gevaarlijke kruispunten', data), { kind: 'forms', forms: ['dangerous-traffic'] });
});

test('where no words decide, what the search found does', () => {
  assert.equal(triage('iets met jongeren', data).kind, 'unknown');
  assert.deepEqual(triage('iets met jongeren', data, { found: ['/nieuws/x/', '/melden/hinder/', '/vragen/papieren/pas/'] }), { kind: 'forms', forms: ['nuisance'] });
  assert.deepEqual(triage('caf', data, { synonyms: [{ words: ['caf'], means: 'inbraak' }] }).kind, 'crime');
});

test('nothing said, or nothing but signs and small words, is unknown', () => {
  for (const words of ['', '   ', '???', 'de het een', '\u0000', '😀', 'over een melding']) assert.equal(triage(words, data).kind, 'unknown', words);
});

test('a detour is taken where only the pages it stands in for would fit, and never past danger', () => {
  const road = { kind: 'elsewhere', who: 'city', body: 'Stad', title: 'Vlieger weg' };
  assert.deepEqual(triage('mijn vlieger is weg', data), road);
  assert.deepEqual(triage('vlieger weg en pas kwijt', data), road);
  assert.deepEqual(triage('op dit moment is mijn vlieger weg', data), road);
  assert.equal(triage('een vlieger in de lucht', data).kind, 'unknown');
  assert.equal(triage('kind weg met de vlieger', data).kind, 'unknown');
  assert.equal(triage('vlieger weg na inbraak', data).kind, 'crime');
  assert.equal(triage('vlieger weg, man met mes', data).kind, 'danger');
});
