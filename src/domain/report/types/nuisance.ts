// Nuisance in the neighbourhood: noise, parking, loitering, damage that was seen; what keeps coming back.
import type { ReportType } from '../report-type.ts';

export const nuisance: ReportType = {
  id: 'nuisance',
  fields: [
    { id: 'kind', kind: 'choice', required: true, personal: false, options: ['noise', 'parking', 'loitering', 'damage', 'drugs', 'vehicles', 'neighbours', 'animals', 'other'] },
    { id: 'where', kind: 'place', required: true, personal: true },
    { id: 'when', kind: 'moment', required: true, personal: false },
    { id: 'often', kind: 'choice', required: true, personal: false, options: ['once', 'sometimes', 'weekly', 'daily'] },
    { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
    { id: 'vehicle', kind: 'text', max: 200, required: false, personal: true },
    { id: 'tried', kind: 'choice', many: true, required: false, personal: false, options: ['talked', 'police', 'city', 'landlord', 'nothing'] },
  ],
  otherApps: 'open',
  contact: 'optional',
  handler: 'neighbourhood-team',
  answerWithin: 5,
  keepFor: 365,
  sensitive: false,
  photos: true,
};
