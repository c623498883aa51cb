// A statement while facts are still being established: what we know, what we do not, when we say more, and what we put right.
import { z } from 'astro/zod';
import { field, line } from './fields.ts';
import { moment } from './moment.ts';

const correction = z.strictObject({
  at: moment('Wanneer u dit rechtzette.', '2026-11-24T17:30'),
  was: line(240, 'Wat er stond.', 'Er zijn twee straten afgesloten.'),
  now: line(240, 'Wat er nu staat, en waarom.', 'Eén straat is afgesloten. De tweede was een misverstand.'),
});

/** Part of a news item that answers a rumour or follows facts that are still moving. */
export const statement = z
  .strictObject({
    rumour: line(240, 'Wat er verteld wordt, als vraag: zo herhaalt u het niet als feit.', 'Is er iemand ontvoerd aan de school?').optional(),
    known: field(z.array(line(240, 'Iets wat vaststaat.', 'De politie controleerde het verhaal en vond niets.')).min(1), 'Wat we weten.', ['De politie controleerde het verhaal en vond niets.']),
    unknown: field(z.array(line(240, 'Iets wat nog niet vaststaat.', 'Wie het bericht het eerst verspreidde.')).default([]), 'Wat we nog niet weten.', ['Wie het bericht het eerst verspreidde.']),
    updated: moment('Wanneer u deze verklaring het laatst hebt aangevuld.', '2026-11-24T17:30'),
    nextUpdate: moment('Wanneer er meer nieuws komt, ook als er dan niets te melden is.', '2026-11-24T19:00').optional(),
    closed: field(z.boolean(), 'Staat alles vast? Dan komt er geen volgende aanvulling meer.', true).default(false),
    corrections: field(z.array(correction).default([]), 'Wat we rechtzetten: het oude blijft leesbaar.', []),
  })
  .refine((s) => s.closed || s.nextUpdate, { path: ['nextUpdate'], message: 'een moment, zolang `closed` niet op true staat' })
  .refine((s) => s.closed || !s.nextUpdate || s.nextUpdate > s.updated, { path: ['nextUpdate'], message: 'een moment na `updated`' });
