// A complaint about how the police acted: what happened, who was there, and what would help.
import type { ReportType } from '../report-type.ts';

export const complaint: ReportType = {
  id: 'complaint',
  fields: [
    { id: 'how', kind: 'choice', required: true, personal: false, options: ['street', 'home', 'station', 'phone', 'online', 'other'] },
    { id: 'when', kind: 'moment', required: true, personal: false },
    { id: 'where', kind: 'place', required: false, personal: true },
    { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
    { id: 'officers', kind: 'text', lines: true, max: 500, required: false, personal: true },
    { id: 'witnesses', kind: 'text', lines: true, max: 500, required: false, personal: true },
    { id: 'file', kind: 'text', max: 60, required: false, personal: true },
    { id: 'wish', kind: 'choice', many: true, required: false, personal: false, options: ['explanation', 'talk', 'apology', 'change', 'investigation'] },
  ],
  otherApps: 'oversight',
  contact: 'required',
  handler: 'internal-oversight',
  answerWithin: 5,
  keepFor: 730,
  sensitive: false,
  photos: true,
};
