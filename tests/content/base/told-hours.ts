// Hours as they stand in a sentence: “van 9 tot 12.30 uur”, “9u-17u30”, “09:00-12:00”, “dag en nacht”.

/** One clock time: the hour, the minutes, and whether a word says that it is one. */
const time = '(\\d{1,2})(?:[.:](\\d{2}))?(?:\\s*u(?:ur|(\\d{2})|\\.)?)?';
const span = new RegExp(`(?<![\\d.,:/-])${time}\\s*(?:tot(?: en met)?|–|-)\\s*${time}(?![\\p{L}\\d])`, 'giu');
const always = /\bdag en nacht\b|\b24 uur op 24\b|\b24 ?u(?:ur)?\/24\b|\b24\/(?:24|7)\b|\b7 dagen op 7\b|\baltijd open\b/i;

const clock = (hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`;

/** Two numbers are hours when a word says so, or when both have minutes; “van 2 tot 4 personen” is something else. */
const areHours = (told: string) => /\d\s*u(?:ur|\d{2}|\.)?(?!\p{L})/iu.test(told) || (told.match(/\d[.:]\d{2}/g)?.length ?? 0) === 2;

/** Every span in a text as the schema writes it (09:00-12:30), with where it stands. */
export const spansIn = (text: string) =>
  [...text.matchAll(span)]
    .filter(([told, from, , , to]) => areHours(told) && Number(from) <= 24 && Number(to) <= 24)
    .map(({ 0: told, 1: from, 2: fromMinute, 3: fromAfter, 4: to, 5: toMinute, 6: toAfter, index }) => ({ told, index, span: `${clock(from!, fromMinute ?? fromAfter)}-${clock(to!, toMinute ?? toAfter)}` }));

/** The words that say a door is always open, if they stand there. */
export const alwaysIn = (text: string) => always.exec(text)?.[0];
