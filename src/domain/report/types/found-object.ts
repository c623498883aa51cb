// An object or a bicycle that was found, or that has stood abandoned for long.
import type { ReportType } from '../report-type.ts';

export const foundObject: ReportType = {
  id: 'found-object',
  fields: [
    { id: 'kind', kind: 'choice', required: true, personal: false, options: ['bicycle', 'phone', 'bag', 'keys', 'jewellery', 'papers', 'other'] },
    { id: 'state', kind: 'choice', required: true, personal: false, options: ['there', 'with-me', 'handed-in'] },
    { id: 'where', kind: 'place', required: true, personal: false },
    { id: 'when', kind: 'moment', required: true, personal: false },
    { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
    { id: 'number', kind: 'text', max: 60, required: false, personal: true },
    { id: 'stands', kind: 'choice', required: false, personal: false, options: ['days', 'weeks', 'months', 'unknown'] },
  ],
  otherApps: 'open',
  contact: 'optional',
  handler: 'front-desk',
  answerWithin: 5,
  keepFor: 180,
  sensitive: false,
  photos: true,
};
