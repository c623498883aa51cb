// What every route of Open311 works with: the intake, the services this zone offers by it, and the ground of the zone.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locate, type Shape } from '#domain/address/locate.ts';
import { shapesOf, type PackedShapes } from '#domain/address/shapes.ts';
import type { FormBook, FormWords } from '#domain/report/form-words.ts';
import type { Ground } from '#domain/report/open311/location.ts';
import { apartReasonOf } from '#domain/report/open311/service.ts';
import type { ReportType } from '#domain/report/report-type.ts';
import { formsFile } from '../config.ts';
import { formOf, type Intake } from '../intake/intake.ts';

export interface Door {
  intake: Intake;
  ground: Ground;
  /** when the forms were last made, as discovery tells it */
  changed: string;
  /** the page that explains all this, where the site has one */
  page?: string;
}

/** Where everything of Open311 stands. */
export const base = '/open311/v2';

const shapesFile = join('adressen', 'wijken.json');
const page = '/ontwikkelaars/';

function groundOf(shapes: Shape[], { neighbourhoods }: FormBook): Ground {
  return ({ lat, lon }) => {
    const at = locate({ lat, lon, accuracy: 0 }, shapes);
    if (at.kind === 'outside') return { kind: 'outside' };
    if (at.kind === 'unusable') return { kind: 'unknown' };
    const number = at.kind === 'border' ? at.neighbourhoods[0] : at.neighbourhood;
    const id = neighbourhoods.find((known) => known.number === number)?.id;
    return { kind: 'inside', ...(id && { neighbourhood: id }) };
  };
}

/** Opens the door over a built site. A site without map data takes every position as it comes. */
export function openDoor(intake: Intake, root: string): Door {
  const path = join(root, shapesFile);
  const ground: Ground = existsSync(path) ? groundOf(shapesOf(JSON.parse(readFileSync(path, 'utf8')) as PackedShapes), intake.book) : () => ({ kind: 'unknown' });
  const changed = statSync(join(root, formsFile)).mtime.toISOString().slice(0, 19);
  return { intake, ground, changed: `${changed}Z`, ...(existsSync(join(root, page, 'index.html')) && { page }) };
}

export interface Offered {
  type: ReportType;
  words: FormWords;
}

/** A type of this zone with its words, whether or not it may come by this door. */
export function typeBy({ intake }: Pick<Door, 'intake'>, code: string): Offered | undefined {
  const type = intake.types.find(({ id }) => id === code);
  return type && { type, words: formOf(intake.book, type.id, 'nl')! };
}

/** The types that may come by this door, in the order of the forms. */
export function offered(door: Pick<Door, 'intake'>): Offered[] {
  return door.intake.book.forms.flatMap((words) => {
    const found = typeBy(door, words.type);
    return found && !apartReasonOf(found.type) && found.words === words ? [found] : [];
  });
}
