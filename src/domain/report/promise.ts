// The promise of a first answer: working days become the date that a receipt names.
import { addDays, weekdayOf } from '../hours.ts';

/** The date `workingDays` working days after the day of receipt (ISO dates). Monday to Friday count, legal holidays do not, nor the day of receipt itself. */
export function answerDate(received: string, workingDays: number, holidays: readonly string[]): string {
  const works = (day: string) => weekdayOf(day) < 5 && !holidays.includes(day);
  let day = received;
  for (let left = workingDays; left > 0 || !works(day); ) {
    day = addDays(day, 1);
    if (works(day)) left -= 1;
  }
  return day;
}
