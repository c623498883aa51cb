// A small built site with a form for every report type, in an invented zone, and an intake over a data folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Submission } from '#domain/report/answers.ts';
import type { Field } from '#domain/report/field.ts';
import type { FormBook, FormWords } from '#domain/report/form-words.ts';
import { reportTypes } from '#domain/report/register.ts';
import type { ReportType } from '#domain/report/report-type.ts';

const words = ({ id, fields, answerWithin, keepFor }: ReportType): FormWords => ({
  type: id,
  slug: id,
  locale: 'nl',
  title: `Formulier ${id}`,
  description: 'Een formulier.',
  for: 'Wel.',
  notFor: [{ text: 'Geen noodgeval: bel 112.' }],
  next: ['Wij lezen uw melding.'],
  fields: Object.fromEntries(fields.map((field) => [field.id, { label: `Vraag ${field.id}`, missing: `Vul ${field.id} in.`, ...(field.kind === 'choice' && { options: Object.fromEntries(field.options.map((option) => [option, option])) }) }])),
  synonyms: [],
  answerWithin,
  keepFor,
  policyConfirmed: true,
});

export const book: FormBook = {
  phone: { value: '012 34 56 78', href: 'tel:+3212345678' },
  emergency: { value: '112', href: 'tel:112' },
  urgent: { value: '101', href: 'tel:101' },
  languages: [{ id: 'nl', name: 'Nederlands' }],
  zone: { name: 'Politiezone Torenland', timeZone: 'Europe/Brussels' },
  holidays: [],
  forms: reportTypes.map(words),
  neighbourhoods: [{ id: 'molenrak', name: 'Molenrak', number: 7 }],
  jurisdiction: 'torenland.example',
  otherZones: { label: 'de lijst van alle zones', href: 'https://zones.example' },
};

/** The ground of the one neighbourhood: a square of a tenth of a degree, from 50.0 north and 4.0 east. */
const ground = { transform: { scale: [1, 1], translate: [4, 50] }, arcs: [[[0, 0], [0.1, 0], [0, 0.1], [-0.1, 0], [0, -0.1]]], objects: { wijken: { geometries: [{ id: 7, type: 'Polygon', arcs: [[0]] }] } } };

const none = { script: [], style: [] };
const policy = { searchPaths: [], islandPaths: [], hashes: { page: none, island: none, search: none } };
const page = (title: string, main: string) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head><body><main id="inhoud">${main}</main></body></html>`;

export const notFound = page('Niet gevonden', '<h1>Deze pagina bestaat niet</h1>');

const files: Record<string, string> = {
  'index.html': page('Thuis', '<h1>Thuis</h1>'),
  '404.html': notFound,
  '.deploy/headers.json': JSON.stringify(policy),
  '.deploy/forms.json': JSON.stringify(book),
  'adressen/wijken.json': JSON.stringify(ground),
  '.deploy/shells/nl.html': page('<!--fill:title-->', '<!--fill:main-->'),
};

/** Writes the site in a new folder. */
export function makeSite(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function answerFor(field: Field, text: string): Submission['answers'][string] {
  switch (field.kind) {
    case 'text':
      return text.slice(0, field.max);
    case 'choice':
      return field.many ? [field.options[0]!] : field.options[0]!;
    case 'place':
      return { text: text.slice(0, 300) };
    case 'moment':
      return field.ahead ? { kind: 'today' } : { kind: 'now' };
  }
}

/** The type of the tests that need only one. */
export const traffic = reportTypes.find(({ id }) => id === 'dangerous-traffic')!;

/** A report of a type that has every field filled in; texts say `text`. */
export function submissionOf(type: ReportType = traffic, text = 'Een kwal op het zebrapad.'): Submission {
  return { type: type.id, locale: 'nl', answers: Object.fromEntries(type.fields.map((field) => [field.id, answerFor(field, text)])), contact: { answerBy: 'mail', name: text.slice(0, 100), email: 'anna@example.org' } };
}
