// A day and an hour, as the zone's own clock shows them.
import { z } from 'astro/zod';
import { drawnAs, field } from './fields.ts';

const isoMoment = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

/** The pattern of a moment, for who must write one elsewhere: `2026-11-24T18:00`. */
export const momentFormat = 'YYYY-MM-DDTHH:mm';

/** A moment in the zone's own time, without a time zone: `2026-11-24T18:00`. */
export function moment(description: string, example = '2026-11-24T18:00') {
  return drawnAs('moment', field(z.string().regex(isoMoment, `jaar-maand-dag, een T en het uur, bijvoorbeeld ${example}`), description, example));
}
