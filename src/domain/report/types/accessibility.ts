// A page, a form or a document that someone cannot read or use.
import type { ReportType } from '../report-type.ts';

export const accessibility: ReportType = {
  id: 'accessibility',
  fields: [
    { id: 'page', kind: 'text', max: 300, required: true, personal: false },
    { id: 'kind', kind: 'choice', many: true, required: false, personal: false, options: ['screen-reader', 'keyboard', 'sight', 'hearing', 'language', 'form', 'document', 'other'] },
    { id: 'what', kind: 'text', lines: true, max: 2_000, required: true, personal: true },
    { id: 'device', kind: 'text', max: 200, required: false, personal: false },
    { id: 'instead', kind: 'choice', many: true, required: false, personal: true, options: ['mail', 'phone', 'paper', 'simple', 'counter'] },
  ],
  otherApps: 'no-place',
  contact: 'optional',
  handler: 'web-team',
  answerWithin: 5,
  keepFor: 180,
  sensitive: false,
  photos: true,
};
