// One opened report, as a person at a terminal reads it.
import { toEntries } from '#domain/report/plain-form.ts';
import type { FormWords } from '#domain/report/form-words.ts';
import { nl } from '#i18n/nl.ts';
import type { Suspicion } from '#domain/report/suspicion.ts';
import type { OpenReport } from '../desk/read.ts';
import { photoLine } from './photos.ts';
import { printable } from './printable.ts';
import { reasonWord, stepWord, when } from './words.ts';

const indented = (text: string) => printable(text).split('\n').join('\n    ');

function answerLines({ submission }: OpenReport, form: FormWords | undefined): string[] {
  if (!submission) return ['De melding zelf gaat niet open.'];
  const { contact, via, ...rest } = submission;
  const answers = toEntries({ ...rest, contact: { answerBy: 'none' } }).filter(([name]) => !/^(?:locale|website|seconds|contact\..*)$/.test(name));
  const label = (name: string) => form?.fields[name.split('.')[0]!]?.label ?? name;
  const word = (name: string, value: string) => form?.fields[name]?.options?.[value] ?? value;
  const { answerBy, ...details } = contact;
  return [
    ...answers.map(([name, value]) => `  ${label(name)}${name.includes('.') ? ` (${name.split('.')[1]})` : ''}\n    ${indented(word(name, value))}`),
    `  ${nl.report.contact.answerBy.label}\n    ${nl.report.ways[answerBy]}`,
    ...Object.entries(details).map(([name, value]) => `  ${nl.report.contact[name as keyof typeof details].label}\n    ${indented(value ?? '')}`),
    ...(via ? [`  ${nl.open311.via}`] : []),
    ...(via?.media ? [`  ${nl.open311.mediaAtDesk}\n    ${indented(via.media.join('\n'))}`] : []),
  ];
}

/** Everything of a report, with the days that count. */
export function showText(open: OpenReport, form: FormWords | undefined): string {
  const { report, additions, notes, photos, steps, assigned, deletedFrom, faults } = open;
  return [
    `Melding ${report.reference}: ${form?.title ?? report.type}`,
    `  ontvangen ${when(report.received)}, antwoord beloofd tegen ${report.answerBy}`,
    ...(assigned ? [`  toegewezen aan ${printable(assigned)}`] : []),
    ...(report.score ? [`  verdacht voor ${report.score} op 100: ${report.reasons.split(' ').map((reason) => nl.report.suspicions[reason as Suspicion] ?? reason).join('; ')}`] : []),
    ...(deletedFrom ? [`  wordt verwijderd vanaf ${when(deletedFrom)}`] : []),
    '',
    ...answerLines(open, form),
    ...(photos.length ? [`\n  Foto’s (npm run desk -- photos ${report.reference})`, ...photos.map(photoLine)] : []),
    ...additions.map(({ at, text }) => `\n  Aangevuld op ${when(at)}\n    ${indented(text)}`),
    ...notes.map(({ at, who, kind, text }) => `\n  ${kind === 'answer' ? 'Antwoord' : 'Doorgestuurd'} van ${printable(who)}, ${when(at)}\n    ${indented(text)}`),
    '',
    ...steps.map(({ step, at, reason }) => `  ${when(at)}  ${stepWord(step)}${reason ? `: ${reasonWord(reason)}` : ''}`),
    ...faults.map(({ why }) => `\nLET OP: een deel van deze melding gaat niet open (${why === 'no-key' ? 'de sleutel is er niet' : 'het is beschadigd of verwisseld'}). Start: npm run desk -- verify`),
  ].join('\n');
}
