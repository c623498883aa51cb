// A question to the team of a neighbourhood, from someone who lives or works there.
import type { ReportType } from '../report-type.ts';

export const neighbourhoodQuestion: ReportType = {
  id: 'neighbourhood-question',
  fields: [
    { id: 'topic', kind: 'choice', required: true, personal: false, options: ['neighbours', 'traffic', 'safety', 'address', 'event', 'meet', 'other'] },
    { id: 'where', kind: 'place', required: true, personal: true },
    { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
    { id: 'reach', kind: 'choice', many: true, required: false, personal: false, options: ['morning', 'afternoon', 'evening'] },
  ],
  otherApps: 'open',
  contact: 'required',
  handler: 'neighbourhood-team',
  answerWithin: 5,
  keepFor: 180,
  sensitive: false,
  photos: true,
};
