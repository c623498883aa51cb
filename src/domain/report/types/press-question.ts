// A question of the press, with the hour by which its answer is of use.
import type { ReportType } from '../report-type.ts';

export const pressQuestion: ReportType = {
  id: 'press-question',
  fields: [
    { id: 'organisation', kind: 'text', max: 120, required: true, personal: false },
    { id: 'subject', kind: 'text', max: 150, required: true, personal: false },
    { id: 'what', kind: 'text', lines: true, max: 2_000, required: true, personal: true },
    { id: 'deadline', kind: 'moment', ahead: true, required: true, personal: false },
    { id: 'form', kind: 'choice', many: true, required: false, personal: false, options: ['written', 'phone', 'audio', 'camera', 'visit'] },
  ],
  otherApps: 'no-place',
  contact: 'required',
  handler: 'communication',
  answerWithin: 1,
  keepFor: 180,
  sensitive: false,
};
