// The words every schema is written in: a field has a sentence for its editor and an example that is right.
import { z } from 'astro/zod';

/** A field with its sentence and an example; both are shown to editors in messages and in the editing form. */
export function field<T extends z.ZodType>(type: T, description: string, example: unknown): T {
  return type.meta({ description, example }) as T;
}

/** A field that names an entry of another collection by its id; the content check looks whether it exists. */
export function refTo(collection: string, description: string, example: string) {
  return z.coerce.string().meta({ description, example, ref: collection });
}

/** Things of one kind by their names in the code; an editor's form shows a place for each of `keys`. Which of them a file needs is not told here. */
export function byName<T extends z.ZodType>(keys: string[], value: T, description: string) {
  return z.record(z.string(), value).meta({ description, example: {}, keys });
}

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A date written as year-month-day. YAML may have made a Date of it: it becomes the same text again. */
export function day(description: string, example = '2026-11-23') {
  return z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.string().regex(isoDate, 'jaar-maand-dag, bijvoorbeeld 2026-11-23'),
    )
    .meta({ description, example, format: 'day' });
}

/** What a field is beyond its type, so that the editing form can draw it: a day, a moment, a picture, a service of the zone. */
export function drawnAs<T extends z.ZodType>(format: 'moment' | 'owner' | 'picture' | 'video', type: T): T {
  return type.meta({ ...type.meta(), format }) as T;
}

/** Text of one line, trimmed, not empty, at most `max` characters. */
export function line(max: number, description: string, example: string) {
  return field(z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().trim().min(1).max(max)), description, example);
}

/** Where a fact comes from, when it was last looked up, and whether the zone itself has confirmed it. */
export const provenance = {
  source: line(300, 'Waar dit gegeven vandaan komt: een webadres of een vermelding.', 'https://www.voorbeeld.be/over-ons'),
  checked: day('Wanneer iemand dit gegeven het laatst heeft nagekeken.'),
  confirmed: field(z.boolean(), 'Heeft de zone dit gegeven zelf bevestigd? Schrijf true of false.', false),
};

/** A fact that could send someone to the wrong door: its own fields, and where it comes from. */
export function fact<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject({ ...shape, ...provenance });
}

export const source = z.strictObject({
  title: line(160, 'Hoe de bron heet, zodat een lezer ze herkent.', 'Jaarverslag 2008'),
  ref: line(300, 'Het webadres van de bron, of een vermelding met datum.', 'De Krant, 23 augustus 2019'),
  checked: provenance.checked,
  confirmed: provenance.confirmed,
});

/** What every page of words carries, whatever its kind. */
export const words = {
  title: line(60, 'De titel, zoals de burger het zou zeggen.', 'Uw rijbewijs is verloren'),
  description: field(z.string().trim().min(40).max(155), 'Eén zin die in zoekresultaten staat, 40 tot 155 tekens.', 'Wat u doet als uw rijbewijs verloren is: aangifte, blokkeren en een nieuw rijbewijs aanvragen.'),
  synonyms: field(z.array(line(60, 'Een woord of zin die mensen intikken.', 'permis kwijt')).default([]), 'Woorden die mensen intikken als ze dit zoeken.', ['permis kwijt']),
  sources: field(z.array(source).default([]), 'Waar de feiten op deze bladzijde vandaan komen.', []),
  owner: drawnAs('owner', line(60, 'Welke dienst deze bladzijde bewaakt: een naam uit `owners` in zone.yaml.', 'Communicatie')),
  reviewed: day('Wanneer deze bladzijde het laatst is nagekeken.'),
  reviewBy: day('Tegen wanneer ze opnieuw moet worden nagekeken, ten laatste een jaar later.', '2027-05-23'),
};
