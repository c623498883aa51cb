// Dangerous traffic: a sign nobody understands, a crossing where it goes wrong, what one sees on the road again and again.
import type { ReportType } from '../report-type.ts';

export const dangerousTraffic: ReportType = {
  id: 'dangerous-traffic',
  fields: [
    { id: 'kind', kind: 'choice', required: true, personal: false, options: ['sign', 'markings', 'crossing', 'speed', 'parking', 'works', 'other'] },
    { id: 'where', kind: 'place', required: true, personal: false },
    { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
    { id: 'when', kind: 'choice', many: true, required: false, personal: false, options: ['always', 'morning', 'school', 'evening', 'night', 'weekend'] },
    { id: 'who', kind: 'choice', many: true, required: false, personal: false, options: ['children', 'pedestrians', 'cyclists', 'less-mobile', 'drivers'] },
    { id: 'accident', kind: 'choice', required: false, personal: false, options: ['accident', 'near-miss', 'none', 'unknown'] },
  ],
  otherApps: 'open',
  contact: 'optional',
  handler: 'traffic',
  answerWithin: 5,
  keepFor: 365,
  sensitive: false,
  photos: true,
};
