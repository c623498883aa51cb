// Brings the form of the page to life: takes over what was typed, finds a draft, draws every change, keeps what is filled in.
import { h, hydrate, render } from 'preact';
import { filledWith, type Entry } from '#ui/form/entries.ts';
import type { FormData } from '#ui/form/for-script.ts';
import { contactStep, formBody } from '#ui/form/report-form.ts';
import { ReportForm } from '../ReportForm.tsx';
import { draftName, keepDraft, readDraft, wipeDraft } from './draft.ts';
import { isFilled, merged } from './filling.ts';
import { newKey } from './key.ts';
import { placesFor } from './places.ts';
import { frameScreen, moveOn, tellTitle } from './screen.ts';
import { actsOf, goTo, take, type Change, type Session } from './session.ts';
import { storage } from './storage.ts';
import { tellPlaces } from './tell-places.ts';

declare global {
  interface Window {
    /** made by Stepwise.astro before the page is drawn */
    reportForm?: {
      /** the island is there: whether someone pressed the button before it was */
      start: () => boolean;
      /** the island does not come: the whole form, to be sent by any browser */
      whole: () => void;
      /** the address of the script that proves work, and the proof once it is made */
      prover: string;
      proof?: string;
    };
  }
}

interface Step {
  step?: number;
  /** how many steps of this form stand before it in the history */
  depth?: number;
}

const root = document.getElementById('melding')!;
const page = root.closest<HTMLElement>('.form-page')!;
const data = JSON.parse(root.dataset.form!) as FormData;
const { type } = data;
const here = () => (history.state || {}) as Step;
const draft = type.sensitive ? undefined : readDraft(type.id, storage, Date.now());

const asked = new URLSearchParams(location.search).get('wijk');
/** The neighbourhood of `?wijk=`, where this zone has it. */
const given = data.book.neighbourhoods.some(({ id }) => id === asked) ? asked! : undefined;

/** For the first question about a place. */
function fromAddress(entries: Entry[]): Entry[] {
  const place = type.fields.find(({ kind }) => kind === 'place');
  return place && given && !filledWith(entries).one(place.id) ? [[`${place.id}.neighbourhood`, given]] : [];
}

hydrate(formBody(data), root);
const typed = merged([], root.querySelector('form')!).filter(([, value]) => value);
const found = [...typed, ...(draft ? draft.entries.filter(([name]) => !typed.some(([one]) => one === name)) : [])];
const entries = [...found, ...fromAddress(found)];

function leavePlaces() {
  Object.assign(session.state, { suggestions: undefined, told: undefined });
  show('typed');
}
const loadPlaces = () => import('./place-finder.ts').then(({ openPlaces }) => openPlaces(root, data, leavePlaces));

const session: Session = {
  data,
  opened: Date.now(),
  state: { key: draft ? draft.key : newKey(), entries, step: 0, faults: [], returning: false, keeps: !type.sensitive, restored: draft && draft.saved },
  show,
  remember: (step) => history.pushState({ step, depth: (here().depth || 0) + 1 }, ''),
  goBack(step) {
    if (here().depth) return history.back();
    history.replaceState({ step }, '');
    goTo(session, step);
  },
  proof: () => window.reportForm && window.reportForm.proof,
  given,
  suggest: placesFor(loadPlaces, (found) => tellPlaces(session, found)),
};
const acts = actsOf(session);

let saving: ReturnType<typeof setTimeout> | undefined;
/** another tab has sent or wiped what stands here too: it is not kept again until someone goes on typing */
let gone = false;

function keep() {
  clearTimeout(saving);
  const { key, entries: all, step, arrived } = session.state;
  if (type.sensitive || arrived || gone) return;
  if (!isFilled(all)) return wipeDraft(type.id, storage);
  session.state.keeps = keepDraft(type.id, storage, { key, entries: all, step, saved: Date.now() });
}

function show(change: Change) {
  const { state } = session;
  if (state.arrived && change === 'moved') {
    wipeDraft(type.id, storage);
    // A reload shows the receipt again; on a device that others may look at, its address stays out of the history.
    if (!type.sensitive) history.replaceState(null, '', state.arrived.receiptUrl);
  }
  if (change === 'typed') {
    gone = false;
    clearTimeout(saving);
    saving = setTimeout(keep, 400);
  } else keep();
  render(h(ReportForm, { data, state, acts }), root);
  if (change !== 'moved') return;
  frameScreen(page, state, data);
  tellTitle(state, data);
  moveOn(root, state);
}

root.addEventListener('input', (event) => take(session, (event.target as HTMLInputElement).form!));
// Whoever begins to fill in the form may have to prove some work by the time they send it; nobody waits for it.
root.addEventListener('input', () => window.reportForm && void import(/* @vite-ignore */ window.reportForm.prover).catch(() => undefined), { once: true });
root.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  document.getElementById(link.hash.slice(1))!.focus();
});
addEventListener('popstate', ({ state }: PopStateEvent) => {
  const { step } = (state || {}) as Step;
  if (step !== undefined && !session.state.arrived) goTo(session, step);
});
addEventListener('storage', ({ key, newValue }) => {
  if (key === draftName(type.id)) gone = newValue === null;
});
for (const event of ['pagehide', 'visibilitychange']) addEventListener(event, keep);

const wanted = here().step;
const step = draft ? Math.min(wanted === undefined ? draft.step : wanted, contactStep(type) + 1) : 0;
history.replaceState({ step, depth: wanted === undefined ? 0 : here().depth }, '');
if (step > 0) goTo(session, step);
session.state.restored = draft && draft.saved;
show('stays');
if (window.reportForm && window.reportForm.start()) acts.next();
