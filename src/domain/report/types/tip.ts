// A tip about a crime, perhaps without a name: who tells it, and on which device, must never be found out by reading the device.
import type { ReportType } from '../report-type.ts';

export const tip: ReportType = {
  id: 'tip',
  fields: [
    { id: 'about', kind: 'choice', required: true, personal: false, options: ['drugs', 'weapons', 'theft', 'violence', 'exploitation', 'fraud', 'wanted', 'extremism', 'other'] },
    { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
    { id: 'how', kind: 'choice', required: true, personal: false, options: ['saw', 'told', 'online', 'guess'] },
    { id: 'who', kind: 'text', lines: true, max: 1_000, required: false, personal: true },
    { id: 'where', kind: 'place', required: false, personal: true },
    { id: 'when', kind: 'moment', required: false, personal: false },
    { id: 'vehicle', kind: 'text', max: 200, required: false, personal: true },
    { id: 'careful', kind: 'text', lines: true, max: 500, required: false, personal: true },
  ],
  otherApps: 'sensitive',
  contact: 'anonymous',
  handler: 'investigation',
  answerWithin: 5,
  keepFor: 365,
  sensitive: true,
};
