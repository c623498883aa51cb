// A suspicious situation that is over, or not urgent: a person, a vehicle, a house.
import type { ReportType } from '../report-type.ts';

export const suspiciousSituation: ReportType = {
  id: 'suspicious-situation',
  fields: [
    { id: 'kind', kind: 'choice', required: true, personal: false, options: ['person', 'vehicle', 'house', 'at-the-door', 'object', 'other'] },
    { id: 'where', kind: 'place', required: true, personal: true },
    { id: 'when', kind: 'moment', required: true, personal: false },
    { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
    { id: 'people', kind: 'text', lines: true, max: 1_000, required: false, personal: true },
    { id: 'vehicle', kind: 'text', max: 200, required: false, personal: true },
    { id: 'often', kind: 'choice', required: false, personal: false, options: ['first', 'before', 'often'] },
  ],
  otherApps: 'open',
  contact: 'optional',
  handler: 'neighbourhood-team',
  answerWithin: 2,
  keepFor: 180,
  sensitive: false,
  photos: true,
};
