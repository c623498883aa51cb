// What the script of a form needs of all that the page was made from: it travels in the page, so nothing more goes along.
import type { Places } from '#domain/address/place-names.ts';
import type { FormBook, FormWords } from '#domain/report/form-words.ts';
import type { ReportType } from '#domain/report/report-type.ts';
import type { ReportWords } from '#i18n/report/nl.ts';

export interface FormData {
  type: ReportType;
  words: FormWords;
  book: FormBook;
  strings: ReportWords;
  /** names of places with their post codes, by which an address is understood; only where a place is asked */
  places?: Places;
}

/** Sentences that stand around a form or on a status page, where no script draws. */
const elsewhere = /^(?:exit|danger|notFor|rather|emailWhen|phoneWhen|status(?!Link)|history|unread|add|helped|reopen)/;

/** The same data without what only other pages say: other forms, holidays, the steps of a status, the list of forms. */
export function forScript({ type, words, book, strings, places }: FormData): FormData {
  const { forExample, faults, contact, ways, form, handlers, pages, photos, place } = strings;
  const drawn = Object.fromEntries(Object.entries(pages).filter(([name]) => !elsewhere.test(name)));
  const where = type.fields.some(({ kind }) => kind === 'place');
  const handler = { [type.handler]: handlers[type.handler] };
  return {
    type,
    words: { ...words, description: '', synonyms: [], notFor: [] },
    book: { ...book, forms: [], holidays: [] },
    strings: { form, forExample, faults, contact, ways, handlers: handler, pages: drawn, photos: type.photos && photos, ...(where && { place }) } as unknown as ReportWords,
    ...(where && { places }),
  };
}
