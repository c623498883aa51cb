// What stands in the title of a page: how many mistakes first, then what the page is.
import type { Fault } from '#domain/report/fault.ts';
import type { FormWords } from '#domain/report/form-words.ts';
import type { ReportWords } from '#i18n/report/nl.ts';
import { countFaults } from './error-summary.ts';
import { fill } from './words.ts';

/** "2 fouten: Gevaar in het verkeer melden" */
export function formTitle({ words, strings, faults }: { words: FormWords; strings: ReportWords; faults: readonly Fault[] }): string {
  return faults.length ? `${countFaults(faults.length, strings)}: ${words.title}` : words.title;
}

export const checkTitle = ({ words, strings }: { words: FormWords; strings: ReportWords }): string => `${strings.pages.checkTitle}: ${words.title}`;

export const receiptTitle = (reference: string, { pages }: ReportWords): string => `${pages.receiptTitle}: ${reference}`;

export const statusTitle = (reference: string, { pages }: ReportWords): string => fill(pages.statusTitle, { reference });
