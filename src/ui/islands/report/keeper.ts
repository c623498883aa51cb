// Keeps what is filled in on the device, while it is filled in: every change, one write at a time, once the change itself is on the screen; until it has
// arrived, is wiped, or another tab has done either. What the page is left with before it is written goes with the tab (see draft.ts).
import { fill } from '#ui/form/words.ts';
import { draftName, photoName, type Draft } from './draft.ts';
import { isFilled } from './filling.ts';
import { keepAll, longest, type Changes } from './kept.ts';
import { filed } from './photos/on-their-way.ts';
import type { Change, Session } from './session.ts';

/** Calls `go` once what was drawn now is on the screen: opening the store first would hold that up on a slow phone. A page out of sight draws nothing. */
function shown(go: () => void): void {
  if (document.hidden) go();
  else requestAnimationFrame(() => setTimeout(go));
}

/** Called with every change of the form, and when the page goes out of sight. `draw` shows whether things are kept; `found`: there was a draft in the store. */
export function keeper(session: Session, draw: () => void, found: boolean): (change: Change | 'leaves') => void {
  const { data: { type, words, strings }, state } = session;
  const name = draftName(type.id);
  const said = { say: fill(strings.pages.goOn, { title: words.title }), title: words.title, to: `/melden/${words.slug}/` };
  let [lies, changed, again, done, sure] = [found, false, false, false, false];
  let laid = state.photos;
  let running: Promise<void> | undefined;
  let hurry = () => {};

  /** What is filled in now, undefined when that is nothing, or no longer the business of this device. */
  function draft(): Draft | undefined {
    const { key, entries, step, photos, arrived, waits } = state;
    if (arrived || !(isFilled(entries) || photos.length)) return;
    const saved = Date.now();
    // A report that waits for a line says so itself on the home page.
    return { key, entries, step, photos, saved, till: saved + longest, ...(waits ? {} : said) };
  }

  /** What takes the place of what lies there. */
  function changes(): Changes {
    const lost: Changes = laid.filter(({ id }) => !state.photos.some((photo) => photo.id === id)).map(({ id }) => [photoName(id), undefined]);
    laid = state.photos;
    if (state.arrived) return filed(state.arrived, type.id, state.photos, strings.photos && strings.photos.goOnPhotos);
    return [...lost, [name, draft()]];
  }

  async function write(): Promise<void> {
    const strict = sure;
    sure = false;
    const mine = changes();
    const there = mine.some(([key, record]) => key === name && record);
    if (!there && !lies && !state.arrived) return;
    done = Boolean(state.arrived);
    // What another tab has sent or wiped is not kept again until someone goes on typing here.
    const unless = lies && !changed && there ? name : undefined;
    changed = false;
    const kept = await keepAll(mine, { strict, unless });
    if (kept !== false) sessionStorage.removeItem(name);
    if (kept) lies = there;
    if (kept === undefined || done || kept === state.keeps) return;
    state.keeps = kept;
    draw();
  }

  async function run(): Promise<void> {
    await new Promise<void>((go) => {
      hurry = go;
      shown(go);
    });
    do {
      again = false;
      await write();
    } while (again);
    running = undefined;
  }

  return (change) => {
    changed = changed || change === 'typed';
    sure = sure || change === 'moved';
    if (type.sensitive || done || (change === 'leaves' && !changed && !running)) return;
    if (running) again = true;
    else session.saved = running = run();
    if (change === 'leaves' || state.arrived) hurry();
    const left = change === 'leaves' && state.keeps && draft();
    if (left) sessionStorage.setItem(name, left.till + JSON.stringify({ ...left, lay: lies })); // the time in front: the home page reads that alone
  };
}
