// The register of report types, in the order in which people are offered them: one line to load, one line to list.
import type { ReportType } from './report-type.ts';
import { accessibility } from './types/accessibility.ts';
import { complaint } from './types/complaint.ts';
import { compliment } from './types/compliment.ts';
import { dangerousTraffic } from './types/dangerous-traffic.ts';
import { foundObject } from './types/found-object.ts';
import { information } from './types/information.ts';
import { neighbourhoodQuestion } from './types/neighbourhood-question.ts';
import { nuisance } from './types/nuisance.ts';
import { pressQuestion } from './types/press-question.ts';
import { suspiciousSituation } from './types/suspicious-situation.ts';
import { tip } from './types/tip.ts';

export const reportTypes: readonly ReportType[] = [
  dangerousTraffic,
  nuisance,
  suspiciousSituation,
  tip,
  information,
  foundObject,
  neighbourhoodQuestion,
  complaint,
  compliment,
  pressQuestion,
  accessibility,
];

/** The type with this id; undefined for what is no type, or no text at all. */
export function typeOf(id: unknown): ReportType | undefined {
  return reportTypes.find((type) => type.id === id);
}
