// A compliment: thanks to officers who did well, and to whom it may be shown.
import type { ReportType } from '../report-type.ts';

export const compliment: ReportType = {
  id: 'compliment',
  fields: [
    { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
    { id: 'who', kind: 'text', max: 200, required: false, personal: true },
    { id: 'when', kind: 'moment', required: false, personal: false },
    { id: 'where', kind: 'place', required: false, personal: true },
    { id: 'share', kind: 'choice', required: true, personal: false, options: ['team', 'police', 'public'] },
  ],
  otherApps: 'open',
  contact: 'optional',
  handler: 'meldpunt',
  answerWithin: 10,
  keepFor: 90,
  sensitive: false,
};
