// Information for a file that runs: what a victim or a witness still knows; it may be about violence at home.
import type { ReportType } from '../report-type.ts';

export const information: ReportType = {
  id: 'information',
  fields: [
    { id: 'role', kind: 'choice', required: true, personal: true, options: ['victim', 'witness', 'relative', 'heard', 'professional'] },
    { id: 'file', kind: 'text', max: 60, required: false, personal: true },
    { id: 'about', kind: 'choice', required: true, personal: false, options: ['theft', 'traffic', 'violence', 'fraud', 'damage', 'missing', 'other'] },
    { id: 'when', kind: 'moment', required: false, personal: false },
    { id: 'where', kind: 'place', required: false, personal: true },
    { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
    { id: 'have', kind: 'choice', many: true, required: false, personal: false, options: ['photos', 'video', 'documents', 'messages', 'witnesses', 'numbers'] },
  ],
  otherApps: 'sensitive',
  contact: 'required',
  handler: 'investigation',
  answerWithin: 3,
  keepFor: 180,
  sensitive: true,
  photos: true,
};
