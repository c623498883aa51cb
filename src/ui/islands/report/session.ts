// One person filling in one report: from the first answer to the receipt. Nothing they typed is ever let go of before it has arrived.
import type { JSX } from 'preact';
import { localTime, type LocalTime } from '#domain/hours.ts';
import { checkSubmission } from '#domain/report/check.ts';
import type { Fault } from '#domain/report/fault.ts';
import { idOf } from '#ui/form/ask.ts';
import { zoneTime } from '#ui/form/dates.ts';
import { filledWith, type Entry } from '#ui/form/entries.ts';
import type { FormData } from '#ui/form/for-script.ts';
import { contactStep } from '#ui/form/report-form.ts';
import type { ScreenProps } from '../LastScreens.tsx';
import { faultsAt, inputOf, merged, stamped, stepOfName, without } from './filling.ts';
import { newKey } from './key.ts';
import { findPosition } from './position.ts';
import type { PhotosPart } from './photos/door.ts';
import type { Picture } from './photos/picture.ts';
import type { Acts, State } from './state.ts';

/** What changes on the screen with a change of the state. */
export type Change = 'typed' | 'moved' | 'stays';

export interface Session {
  data: FormData;
  state: State;
  /** milliseconds since 1970: when the form was opened */
  opened: number;
  /** draws the state, and keeps it */
  show: (change: Change) => void;
  /** remembers a step in the history of the browser */
  remember: (step: number) => void;
  /** the step before, by the history of the browser where it has one */
  goBack: (step: number) => void;
  /** asks what the words of a place tell; the answer comes through `tellPlaces` */
  suggest: (text: string) => void;
  /** the neighbourhood of the page that someone came from */
  given?: string;
  /** the proof of work, when the server asked for one and it is done */
  proof: () => string | undefined;
  /** of each photo the bytes, and whether they may leave as they are */
  pictures: Map<string, Picture>;
  /** settles when all that was typed is on the device */
  saved: Promise<unknown>;
  /** the part that asks for photos and sends them, once it is here; `failed` when it did not come */
  photos?: PhotosPart | 'failed';
  /** check and receipt, once they are here */
  last?: ((props: ScreenProps) => JSX.Element) | 'failed';
  coming?: boolean;
}

/** The zone's clock, read only where it matters: the first reading takes a slow phone up to 0.2 s. */
export function zoneNow({ data }: Session): LocalTime {
  const at = Date.now();
  const read = () => localTime(at, data.book.zone.timeZone);
  return { get date() { return read().date; }, get minutes() { return read().minutes; } };
}

export function update(session: Session, change: Change, patch: Partial<State>) {
  Object.assign(session.state, patch);
  session.show(change);
}

/** Shows a step; the check only when everything is right, else the first step that is not. */
export function goTo(session: Session, wanted: number): void {
  const { data: { type, words }, state } = session;
  const seconds = Math.round((Date.now() - session.opened) / 1000);
  const fresh = { tooMany: undefined, told: undefined, position: undefined, suggestions: undefined, trouble: undefined, restored: undefined, wiped: undefined };
  if (wanted <= contactStep(type)) return update(session, 'moved', { ...fresh, step: Math.max(0, wanted), faults: [] });
  const photos = state.photos.filter(({ refused }) => !refused).map(({ id, name, type: kind }) => ({ id, name, type: kind }));
  const checked = checkSubmission({ ...inputOf(type, state.entries, words.locale), ...(photos.length ? { photos } : {}) }, { types: [type], now: zoneNow(session) });
  if (!checked.ok) return mend(session, checked.faults);
  update(session, 'moved', { ...fresh, step: wanted, faults: [], returning: false, submission: { ...checked.submission, trace: { ...checked.submission.trace, seconds } } });
}

/** To the first step with a mistake, with the mistakes of that step. */
export function mend(session: Session, faults: Fault[]): void {
  const { type } = session.data;
  const step = Math.min(...faults.map(({ field }) => stepOfName(field, type)));
  update(session, 'moved', { step, returning: true, faults: faults.filter(({ field }) => stepOfName(field, type) === step) });
}

function next(session: Session): void {
  const { data: { type, words }, state } = session;
  const faults = faultsAt(state.step, type, inputOf(type, state.entries, words.locale), zoneNow(session));
  if (faults.length) return update(session, 'moved', { faults });
  const to = state.returning ? contactStep(type) + 1 : state.step + 1;
  session.remember(to);
  goTo(session, to);
}

async function locate(session: Session, name: string): Promise<void> {
  const { data: { strings: { pages } }, state: { key, step } } = session;
  update(session, 'stays', { position: pages.locating });
  const found = await findPosition(name);
  const { state } = session;
  // Nobody knows when a device answers: what was wiped or sent by then stays so.
  if (state.key !== key || state.arrived) return;
  if (typeof found === 'string') return state.step === step ? update(session, 'stays', { position: pages[found] }) : undefined;
  update(session, 'typed', { position: undefined, entries: [...without(state.entries, found.map(([one]) => one)), ...found] });
}

/** What was typed or chosen in the form on the screen. */
export function take(session: Session, form: HTMLFormElement): void {
  const { data: { type, book }, state } = session;
  const entries = stamped(merged(state.entries, form), state.entries, type, () => zoneTime(Date.now(), book.zone.timeZone));
  update(session, 'typed', { entries });
  const field = type.fields[state.step];
  if (field && field.kind === 'place') session.suggest(filledWith(entries).one(field.id));
}

export function actsOf(session: Session): Acts {
  return {
    next: () => next(session),
    back: () => session.goBack(session.state.step - 1),
    retry: () => session.show('stays'),
    change(name) {
      const step = stepOfName(name, session.data.type);
      session.remember(step);
      goTo(session, step);
      session.state.returning = true;
    },
    wipe() {
      if (!confirm(session.data.strings.pages.wipeSure)) return;
      session.pictures.clear();
      update(session, 'moved', { key: newKey(), entries: [], photos: [], step: 0, faults: [], returning: false, unplaced: undefined, picked: undefined, restored: undefined, wiped: true });
    },
    drop(...names) {
      update(session, 'typed', { entries: without(session.state.entries, names), unplaced: session.state.unplaced || names.some((name) => /\.neighbourhood$/.test(name)) });
    },
    locate: 'geolocation' in navigator ? (name) => void locate(session, name) : undefined,
    choose(name, { text, neighbourhood }) {
      const place: Entry[] = [[name, text], ...(neighbourhood ? [[`${name}.neighbourhood`, neighbourhood] as Entry] : [])];
      update(session, 'typed', { suggestions: undefined, told: undefined, picked: neighbourhood, entries: [...without(session.state.entries, [name, `${name}.neighbourhood`]), ...place] });
      document.getElementById(idOf(name))!.focus();
      if (!neighbourhood) session.suggest(text);
    },
  };
}
