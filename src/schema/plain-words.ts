// Words of the office and what people say instead: the list that editors keep, and the check reads.
import { z } from 'astro/zod';
import { field, line } from './fields.ts';

const replacement = z.strictObject({
  hard: field(z.array(line(60, 'Een woord of een uitdrukking, zoals ze in een tekst staat.', 'teneinde')).min(1), 'Wat te moeilijk is, in al zijn vormen.', ['teneinde']),
  plain: line(80, 'Wat u aan de balie zegt.', 'om'),
  note: line(160, 'Wanneer het moeilijke woord toch juist is.', 'In de naam van een wet blijft het woord staan.').optional(),
});

export const plainWords = z.strictObject({ replacements: field(z.array(replacement).min(1), 'Moeilijke woorden en wat u in de plaats schrijft.', [{ hard: ['teneinde'], plain: 'om' }]) });
