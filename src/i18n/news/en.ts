// Statements about rumours and alerts on every page, in English.
import type { NewsWords } from './nl.ts';

export const en: NewsWords = {
  statement: {
    label: 'Statement',
    known: 'What we know',
    unknown: 'What we do not know yet',
    updated: (moment: string) => `Updated on ${moment}`,
    next: (moment: string) => `Next message: ${moment}, even if there is nothing new by then.`,
    closed: 'Everything is now established. There will be no further message.',
    corrections: 'What we correct',
    was: 'It said',
    now: 'It now says',
  },
  alert: {
    label: { notice: 'Notice', warning: 'Warning', danger: 'Danger' },
    region: 'Message from the police',
    since: (start: string, end: string) => `From ${start} to ${end}.`,
    at: (date: string, time: string) => `${date} at ${time}`,
  },
};
