// A report type that no zone has, for tests: what is asked is theirs, the rest is as it mostly is.
import type { ReportType } from './report-type.ts';

export const trialType = (...fields: ReportType['fields']): ReportType => ({
  id: 'trial',
  fields,
  otherApps: 'open',
  contact: 'optional',
  handler: 'meldpunt',
  answerWithin: 5,
  keepFor: 30,
  sensitive: false,
});
