// The words of the desk's command: Dutch, from the interface words where those exist.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FormBook, FormWords } from '#domain/report/form-words.ts';
import { nl } from '#i18n/nl.ts';
import type { CloseReason, Step } from '#domain/report/status.ts';
import { formsFile } from '../config.ts';
import type { Refusal } from '../desk/desk.ts';
import type { Finding } from '../desk/verify.ts';

/** The words of the forms, when a built site is at hand (DIST, default `dist`); a desk elsewhere, or beside half a site, shows ids. */
export function readForms(env: Record<string, string | undefined>): FormWords[] {
  try {
    return (JSON.parse(readFileSync(join(resolve(env.DIST || 'dist'), formsFile), 'utf8')) as FormBook).forms;
  } catch {
    return [];
  }
}

export const stepWord = (step: Step) => nl.report.steps[step];
export const reasonWord = (reason: CloseReason) => nl.report.reasons[reason];

const moment = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Brussels' });
/** "24 nov 2026, 21:05" in Belgian time, for milliseconds since 1970. */
export const when = (at: number) => moment.format(new Date(at));

export function refusalSentence(refusal: Refusal, reference: string): string {
  switch (refusal.why) {
    case 'no-such-report':
      return `Er is geen melding ${reference}. Kijk de letters na met: npm run desk -- list --all`;
    case 'not-now':
      return `Dat kan nu niet met melding ${reference}. Wat wel kan: ${refusal.steps.map((step) => stepWord(step).toLowerCase()).join(', ')}.`;
    case 'empty':
      return 'Er is geen tekst of naam gegeven. Zet ze tussen aanhalingstekens na --text of --to.';
  }
}

export const findingSentence = ({ what, where }: Finding): string =>
  ({
    'file-damaged': `intake.db is beschadigd: ${where}`,
    'intake-chain': `De keten van het meldingenbestand klopt niet vanaf regel ${where}.`,
    'intake-chain-cut': `Van de keten van het meldingenbestand is regel ${where} verdwenen of veranderd, die de dienst eerder zag.`,
    'desk-chain': `De keten van de dienst klopt niet vanaf regel ${where}.`,
    'report-changed': `Melding ${where} is niet meer zoals ze aankwam.`,
    'report-gone': `Een melding is verdwenen zonder dat ze verwijderd werd (nummer ${where}).`,
    'report-untold': `Melding ${where} staat in het bestand, maar is nooit aangekomen.`,
    'not-fully-deleted': `Melding ${where} is nog niet helemaal verwijderd. Start: npm run desk -- purge`,
    'box-closed': `In melding ${where} gaat iets niet open met deze sleutels.`,
    'box-changed': `In melding ${where} zit iets van een andere melding.`,
    'photo-gone': `Van melding ${where} zijn bestanden verdwenen.`,
    'photo-changed': `Melding ${where} is niet meer zoals ze aankwam.`,
    'photo-closed': `Van melding ${where} gaat iets niet open met deze sleutels.`,
    'probe-closed': 'De proefmelding van /health gaat niet open met deze sleutels.',
  })[what];
