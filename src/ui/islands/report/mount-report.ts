// Brings the form of the page to life: takes over what was typed, finds a draft, draws every change, keeps what is filled in.
import { h, hydrate, render } from 'preact';
import { filledWith, type Entry } from '#ui/form/entries.ts';
import type { FormData } from '#ui/form/for-script.ts';
import { contactStep, formBody } from '#ui/form/report-form.ts';
import { ReportForm } from '../ReportForm.tsx';
import { readDraft, type Draft } from './draft.ts';
import { merged } from './filling.ts';
import { keeper } from './keeper.ts';
import { wipeOld } from './kept.ts';
import { newKey } from './key.ts';
import { fetchAhead } from './later.ts';
import type { PhotosPart } from './photos/door.ts';
import { placesFor } from './places.ts';
import { frameScreen, moveOn, tellTitle } from './screen.ts';
import { actsOf, goTo, take, zoneNow, type Change, type Session } from './session.ts';
import { tellPlaces } from './tell-places.ts';
import { waitingPart } from './waiting/door.ts';

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
const idle = window.requestIdleCallback || ((work: () => void) => setTimeout(work, 300));
const here = () => (history.state || {}) as Step;

const asked = new URLSearchParams(location.search).get('wijk');
/** The neighbourhood of `?wijk=`, where this zone has it. */
const given = data.book.neighbourhoods.some(({ id }) => id === asked) ? asked! : undefined;

/** For the first question about a place. */
function fromAddress(entries: Entry[]): Entry[] {
  const place = type.fields.find(({ kind }) => kind === 'place');
  return place && given && !filledWith(entries).one(place.id) ? [[`${place.id}.neighbourhood`, given]] : [];
}

/** The form with what was typed before this script came, and with the draft under it. */
function sessionFrom(draft: Draft | undefined, keeps: boolean): Session {
  const typed = merged([], root.querySelector('form')!).filter(([, value]) => value);
  const found = [...typed, ...(draft ? draft.entries.filter(([name]) => !typed.some(([one]) => one === name)) : [])];
  const entries = [...found, ...fromAddress(found)];
  return {
    data,
    opened: Date.now(),
    state: { key: draft ? draft.key : newKey(), entries, photos: draft ? draft.photos : [], step: 0, faults: [], returning: false, keeps },
    show: () => undefined,
    remember: (step) => history.pushState({ step, depth: (here().depth || 0) + 1 }, ''),
    goBack: () => undefined,
    proof: () => window.reportForm && window.reportForm.proof,
    given,
    suggest: () => undefined,
    pictures: new Map(),
    saved: Promise.resolve(),
  };
}

function start(keeps: boolean, draft?: Draft, stored = false): void {
  hydrate(formBody(data), root);
  const session = sessionFrom(draft, keeps);
  const { state } = session;
  const acts = actsOf(session);
  const draw = () => render(h(ReportForm, { session, acts }), root);
  const keep = keeper(session, draw, stored);
  const leavePlaces = () => {
    Object.assign(state, { suggestions: undefined, told: undefined });
    session.show('typed');
  };
  session.suggest = placesFor(() => import('./place-finder.ts').then(({ openPlaces }) => openPlaces(root, data, leavePlaces)), (found) => tellPlaces(session, found));
  session.goBack = (step) => {
    if (here().depth) return history.back();
    history.replaceState({ step }, '');
    goTo(session, step);
  };
  session.show = (change: Change) => {
    const done = state.arrived && change === 'moved';
    // A reload shows the receipt again; on a device that others may look at, its address stays out of the history.
    if (done && !type.sensitive) history.replaceState(null, '', state.arrived!.receiptUrl);
    keep(change);
    fetchAhead(session, draw);
    draw();
    if (change !== 'moved') return;
    frameScreen(page, state, data);
    tellTitle(state, data);
    moveOn(root, state);
    // Read once while nobody waits, the clock is at hand for the question about a moment, and for the check.
    idle(() => zoneNow(session).date);
    if (done && session.photos && session.photos !== 'failed') void session.saved.then(() => (session.photos as PhotosPart).send(root));
  };
  listen(session, keep);
  const wanted = here().step;
  const step = draft ? Math.min(wanted === undefined ? draft.step : wanted, contactStep(type) + 1) : 0;
  history.replaceState({ step, depth: here().depth }, '');
  if (step > 0) goTo(session, step);
  state.restored = draft && draft.saved;
  session.show('stays');
  if (draft) void waitingPart().then((part) => part && part.found(session)).catch(() => undefined);
  if (window.reportForm && window.reportForm.start()) acts.next();
}

function listen(session: Session, keep: (change: 'leaves') => void): void {
  root.addEventListener('input', (event) => {
    const { form, type: kind } = event.target as HTMLInputElement;
    if (kind !== 'file') take(session, form!);
  });
  // Whoever begins to fill in the form may have to prove some work by the time they send it, and may have no line by then; nobody waits for either.
  const beginning = () => {
    void waitingPart();
    if (window.reportForm) import(/* @vite-ignore */ window.reportForm.prover).catch(() => undefined);
  };
  root.addEventListener('input', beginning, { once: true });
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
  for (const event of ['pagehide', 'visibilitychange']) addEventListener(event, () => keep('leaves'));
}

if (type.sensitive) start(false);
else readDraft(type.id, Date.now()).then(({ draft, stored }) => start(true, draft, stored), () => start(false)).then(() => wipeOld(Date.now()));
