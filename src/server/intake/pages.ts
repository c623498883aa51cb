// The pages of a report without script, drawn with the same views as the form with script.
import { h, type VNode } from 'preact';
import type { Fault } from '#domain/report/fault.ts';
import type { PhotosShown, PhotoStatus } from '#domain/report/photos.ts';
import type { FormWords } from '#domain/report/form-words.ts';
import type { ReportType } from '#domain/report/report-type.ts';
import type { Submission } from '#domain/report/answers.ts';
import type { Status } from '#domain/report/status.ts';
import { locales, source, type Locale, type Strings } from '#i18n/locales.ts';
import { checkAnswers } from '#ui/form/check-answers.ts';
import { problemView } from '#ui/form/problem-view.ts';
import { receiptPage } from '#ui/form/receipt-page.ts';
import { reportPage } from '#ui/form/report-page.ts';
import type { Said } from '#ui/form/status-forms.ts';
import { statusView } from '#ui/form/status-view.ts';
import { checkTitle, formTitle, receiptTitle, statusTitle } from '#ui/form/titles.ts';
import type { ProblemCode } from '../http/problem.ts';
import type { Filled } from '../http/shells.ts';
import { formOf, type Intake } from './intake.ts';

type Entries = readonly [string, string][];

/** Photos that came along in a form, and the names and texts that send them on. */
export interface CarriedPhotos {
  states: PhotoStatus[];
  carried: [string, string][];
}
const noPhotos: CarriedPhotos = { states: [], carried: [] };

/** A form: its type and its words. */
export interface Form {
  type: ReportType;
  words: FormWords;
}

const isLocale = (text: string): text is Locale => Object.hasOwn(locales, text);
const localeOf = (text: string): Locale => (isLocale(text) ? text : source);
const stringsOf = (text: string): Strings => locales[localeOf(text)].strings;

/** The form whose address ends in `slug`. */
export function formAt({ book, types }: Intake, slug: string): Form | undefined {
  const words = book.forms.find((form) => form.slug === slug);
  const type = types.find(({ id }) => id === words?.type);
  return words && type && { type, words };
}

/** Everything that can be shown of one form. */
export function formPages(intake: Intake, { type, words }: Form) {
  const { book } = intake;
  const { report: strings, intake: own } = stringsOf(words.locale);
  const around = { words, book, strings, type };
  const page = (title: string, main: VNode): Filled => ({ title, main, locale: localeOf(words.locale) });
  const notice = (code: ProblemCode, level: 1 | 2) => problemView({ ...own.problems[code], book, strings, level });
  return {
    form: (values: Entries, faults: Fault[], { states, carried } = noPhotos) => page(formTitle({ words, strings, faults }), reportPage({ ...around, values, faults, hidden: carried, photos: states })),
    check(submission: Submission, key: string, photos = noPhotos, problem?: ProblemCode) {
      const view = checkAnswers({ ...around, submission, key, photos });
      return page(problem ? own.problems[problem].title : checkTitle({ words, strings }), problem ? h('div', {}, notice(problem, 2), view) : view);
    },
    problem: (code: ProblemCode) => page(own.problems[code].title, notice(code, 1)),
  };
}

export interface Followed {
  status: Status;
  /** of the status page: its path, and whole, to be copied */
  path: string;
  whole: string;
  receiptUrl: string;
  /** left out where the type has none */
  photos?: PhotosShown;
}

/** What can be shown of a report that was sent; undefined when the zone no longer has its form. */
export function reportPages(intake: Intake, { status, path, whole, receiptUrl, photos }: Followed) {
  const { book, types } = intake;
  const words = formOf(book, status.type, status.locale);
  const type = types.find(({ id }) => id === status.type);
  if (!words || !type) return undefined;
  const { report: strings, unconfirmed } = stringsOf(words.locale);
  const around = { words, book, strings, type, status, unconfirmed, ...(photos && { photos }) };
  const page = (title: string, main: VNode): Filled => ({ title, main, locale: localeOf(words.locale) });
  return {
    receipt: (key: string) => page(receiptTitle(status.reference, strings), receiptPage({ ...around, key, statusUrl: whole, receiptUrl })),
    status: (key: string, said?: Said, values: Entries = []) => page(statusTitle(status.reference, strings), statusView({ ...around, statusUrl: path, key, ...(said && { said }), values })),
  };
}
