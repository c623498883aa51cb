// Where a reader goes on after the screen has changed: the title, the focus and what is in view.
import { countFaults } from '#ui/form/error-summary.ts';
import type { FormData } from '#ui/form/for-script.ts';
import { contactStep, progress } from '#ui/form/report-form.ts';
import type { State } from './state.ts';

const title = document.title;

/** The title of the browser: mistakes first, then the step, then the page. */
export function tellTitle({ step, faults, arrived }: State, data: FormData): void {
  const { strings } = data;
  const counted = faults.length ? `${countFaults(faults.length, strings)}: ` : '';
  const where = arrived ? strings.pages.receiptTitle : step > 0 || counted ? progress(step, data) : '';
  document.title = where ? `${counted}${where} – ${title}` : title;
}

/** How much of what stands around the questions is shown at this step. */
export function frameScreen(page: HTMLElement, { step, arrived }: State, { type }: FormData): void {
  page.classList.toggle('later', step > 0);
  page.classList.toggle('checked', step > contactStep(type) || Boolean(arrived));
  page.classList.toggle('sent', Boolean(arrived));
}

/** To what is wrong, else to the question or the heading of the new screen, with its top in view. */
export function moveOn(root: HTMLElement, { faults }: State): void {
  const summary = faults.length ? root.querySelector<HTMLElement>('.summary') : null;
  const start = root.closest('.form-page')!;
  start.scrollIntoView();
  (summary || root.querySelector<HTMLElement>('h1, .question-words'))!.focus({ preventScroll: !summary });
}
