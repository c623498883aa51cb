// Triage in English, for readers from anywhere. Same keys as triage-nl.ts, which is the source.
import type { TriageWords } from './triage-nl.ts';

export const en: TriageWords = {
  label: 'What is going on?',
  hint: 'Write it in your own words. For example: bicycle stolen, noise of the neighbours.',
  button: 'Show me the way',
  failed: 'We cannot find the way right now. Choose in the list below, or call {phone}.',
  danger: 'Do not fill in a form',
  callNow: 'Call {who}: {number}',
  readOn: 'Read what else you can do',
  crime: 'Make a formal complaint',
  crimeText: 'This may be a crime. A report is then not enough: you make a formal complaint.',
  crimeCounter: 'This cannot be done online. Call {phone} or come to a station.',
  stations: 'Stations and opening hours',
  elsewhere: 'For this you need: {who}',
  elsewhereText: 'The police cannot do this for you.',
  page: 'Read here what you can do',
  forms: 'This form fits',
  formsMany: 'These forms fit',
  unknown: 'We do not recognise that right away',
  unknownText: 'Choose below, write it another way, or call {phone}.',
  maybe: 'You may be looking for this',
};
