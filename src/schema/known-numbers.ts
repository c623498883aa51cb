// Telephone numbers outside the numbering plan that are right all the same: short numbers, each with its reason.
import { z } from 'astro/zod';
import { phonePattern } from './contact.ts';
import { field, line } from './fields.ts';

const known = z.strictObject({
  number: field(z.coerce.string().regex(phonePattern, 'een nummer in groepen, zoals 116 000'), 'Het nummer, zoals men het voorleest.', '1712'),
  why: line(160, 'Waarom het juist is, ook al kent het nummerplan het niet.', 'Noodnummer: korte nummers staan niet in het gewone nummerplan.'),
});

export const knownNumbers = z.strictObject({ numbers: field(z.array(known).min(1), 'Korte nummers die de site mag gebruiken.', [{ number: '112', why: 'Europees noodnummer.' }]) });
