// All report types there are, and the one with a name; which of them a zone offers, and in which order, its content decides.
import type { ReportType } from './report-type.ts';
import * as types from './types.ts';

export const reportTypes: readonly ReportType[] = Object.values(types);

/** The type with this id; undefined for what is no type, or no text at all. */
export function typeOf(id: unknown): ReportType | undefined {
  return reportTypes.find((type) => type.id === id);
}
