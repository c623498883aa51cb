// What every question of a form needs to be drawn: the data, the words, what was filled in, what is wrong with it.
import type { Fault } from '#domain/report/fault.ts';
import { sayFault } from '#domain/report/say-fault.ts';
import type { FieldWords, FormBook, FormWords } from '#domain/report/form-words.ts';
import type { PhotoStatus } from '#domain/report/photos.ts';
import type { ReportType } from '#domain/report/report-type.ts';
import type { ReportWords } from '#i18n/report/nl.ts';
import type { Entry, Filled } from './entries.ts';

/** A place that someone may mean, found while they type. */
export interface PlaceSuggestion {
  /** what stands in the field once it is chosen */
  text: string;
  /** what to show, where that is not the text */
  label?: string;
  /** what tells it from the others: where it lies, its house numbers */
  detail?: string;
  /** id of the neighbourhood it stands for */
  neighbourhood?: string;
}

/** What the words of a place tell. */
export interface FoundPlaces {
  suggestions: PlaceSuggestion[];
  /** id of the neighbourhood they lie in beyond doubt */
  neighbourhood?: string;
  told?: string;
}

/** What only a script can do in a form; a page without script has none of it. */
export interface Live {
  /** which question is on the screen; the last number is the contact details */
  step: number;
  /** a sentence about the place that is being written */
  told?: string;
  /** a sentence about finding the position */
  position?: string;
  /** there when the device can tell where it is */
  locate?: (name: string) => void;
  /** takes texts out of the form */
  drop: (...names: string[]) => void;
  suggestions?: PlaceSuggestion[];
  choose: (name: string, place: PlaceSuggestion) => void;
  back: () => void;
  next: () => void;
  /** whether this device keeps what is filled in */
  keeps: boolean;
  /** there when something is filled in */
  wipe?: () => void;
}

export interface Ask {
  type: ReportType;
  words: FormWords;
  book: FormBook;
  strings: ReportWords;
  filled: Filled;
  faults: readonly Fault[];
  /** photos that came along before, without script, and the entries that send them on */
  photos?: readonly PhotoStatus[];
  carried?: readonly Entry[];
  live?: Live;
}

/** The id of the element that a name of the form belongs to. */
export const idOf = (name: string) => `f-${name.replace('.', '-')}`;

const inside = /^contact\.(answerBy|name|email|phone)$/;

/** The words of the field that a fault or a name points at. */
export function wordsOf(name: string, { words, strings }: Pick<Ask, 'words' | 'strings'>): Pick<FieldWords, 'label'> & Partial<FieldWords> {
  const detail = inside.exec(name)?.[1] as keyof ReportWords['contact'] | undefined;
  if (name === 'photos') return strings.photos;
  return detail ? strings.contact[detail] : words.fields[name] || strings.form;
}

/** The sentence of a fault: the same at the field and in the summary. */
export const sentenceOf = (fault: Fault, ask: Pick<Ask, 'words' | 'strings'>): string => sayFault(fault, wordsOf(fault.field, ask), ask.strings);

/** The name of the first element to mend, for the link in the summary; undefined when no element of the form is meant. */
export function nameToMend({ field, code }: Fault, { type }: Pick<Ask, 'type'>): string | undefined {
  if (field === 'contact') return 'contact.answerBy';
  if (field === 'photos' || inside.test(field)) return field;
  const kind = type.fields.find(({ id }) => id === field)?.kind;
  return kind === 'moment' && code !== 'required' && code !== 'wrong-kind' ? `${field}.date` : kind && field;
}
