// What a fault of a form is called by an app that speaks Open311: the argument to mend.
import type { Fault } from '../fault.ts';
import type { ReportType } from '../report-type.ts';
import { placeOf, storyOf } from './service.ts';

const contact: Record<string, string> = { 'contact.email': 'email', 'contact.phone': 'phone', 'contact.name': 'first_name', 'contact.answerBy': 'email', contact: 'email' };

/** The argument a fault of a type is about. */
export function argumentOf(type: ReportType, { field }: Pick<Fault, 'field'>): string {
  if (field === storyOf(type).id) return 'description';
  if (field === placeOf(type).id) return 'address_string';
  return contact[field] ?? `attribute[${field}]`;
}
