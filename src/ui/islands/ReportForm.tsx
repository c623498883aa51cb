/** @jsxRuntime classic */
/** @jsx h */
// The form on the screen: one question, the check, or the receipt; the same views as the page without script.
import { h } from 'preact';
import type { Ask } from '#ui/form/ask.ts';
import { dayAndHour, zoneTime } from '#ui/form/dates.ts';
import { notice } from '#ui/form/notices.ts';
import { contactStep, formBody, progress } from '#ui/form/report-form.ts';
import { fill } from '#ui/form/words.ts';
import type { ScreenProps } from './LastScreens.tsx';
import { isFilled } from './report/filling.ts';

function Draft({ session: { data: { book, strings: { pages } }, state: { restored, wiped } } }: ScreenProps) {
  const when = restored && dayAndHour(zoneTime(restored, book.zone.timeZone), pages);
  const words = when ? fill(pages.restored, { when }) : wiped ? pages.wiped : '';
  return words ? <div role="status">{notice('quiet', <p>{words}</p>)}</div> : null;
}

/** While the question about photos is on its way, or when it does not come: the form goes on without. */
function noPhotos({ strings: { photos } }: Ask, part: 'failed' | undefined) {
  return (
    <div class="question" key="photos">
      <h2 class="question-words" tabIndex={-1}>{photos.label}</h2>
      <p role="status">{part ? photos.later : photos.loading}</p>
    </div>
  );
}

/** The same for the last screens, which nobody can go on without. */
function NotYet({ session: { data, state, last }, acts }: ScreenProps) {
  const { pages } = data.strings;
  return (
    <div class="form-questions">
      <p class="progress">{progress(state.step, data)}</p>
      <h1 tabIndex={-1}>{pages.checkTitle}</h1>
      <p role="status">{last ? pages.checkFails : pages.checkComes}</p>
      <p class="form-buttons">
        {last && <button class="button" type="button" onClick={acts.retry}>{pages.retry}</button>}
        <button class="button quiet" type="button" onClick={acts.back}>{pages.back}</button>
      </p>
    </div>
  );
}

export function ReportForm(props: ScreenProps) {
  const { session: { data, state, photos: part, last: Last }, acts } = props;
  const { entries, photos, faults, step } = state;
  if (state.arrived || step > contactStep(data.type)) return Last && Last !== 'failed' ? <Last {...props} /> : <NotYet {...props} />;
  const wipe = isFilled(entries) || photos.length ? acts.wipe : undefined;
  const photoQuestion = (ask: Ask) => (part && part !== 'failed' ? part.question(ask) : noPhotos(ask, part));
  return formBody({ ...data, values: entries, faults, note: <Draft {...props} />, photoQuestion, live: { ...state, ...acts, wipe } });
}
