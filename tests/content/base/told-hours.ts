// Hours as they stand in a sentence: “van 9 tot 12.30 uur”, “dag en nacht”.

const span = /(?<![\d.,:/-])(\d{1,2})(?:[.:u](\d{2}))?(?:\s*(?:uur|u\.?))?\s*(?:tot|–|-)\s*(\d{1,2})(?:[.:u](\d{2}))?\s*(?:uur|u)(?!\p{L})/giu;
const always = /\bdag en nacht\b|\b24 uur op 24\b|\b24\/7\b/i;

const clock = (hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`;

/** Every span in a text as the schema writes it (09:00-12:30), with where it stands. */
export const spansIn = (text: string) =>
  [...text.matchAll(span)].map(({ 0: told, 1: from, 2: fromMinute, 3: to, 4: toMinute, index }) => ({ told, index, span: `${clock(from!, fromMinute)}-${clock(to!, toMinute)}` }));

/** The words that say a door is always open, if they stand there. */
export const alwaysIn = (text: string) => always.exec(text)?.[0];
