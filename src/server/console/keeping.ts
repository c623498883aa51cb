// The commands that keep the whole: writing everything out, deleting what is due, and looking whether all is as it was.
import { writeFileSync } from 'node:fs';
import { exportReports } from '../desk/export.ts';
import { purge } from '../desk/purge.ts';
import { verify } from '../desk/verify.ts';
import type { Command } from './commands.ts';
import { strangeType } from './types.ts';
import { findingSentence, when } from './words.ts';

/** What may stand between the cells of a table: nothing that could stand for the end of a row, or of a text. */
const separators = [',', ';', '|', '\t'];

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const exportCommand: Command = {
  usage: 'export [--out BESTAND] [--format csv|json] [--type TYPE] [--separator ";"]',
  what: 'schrijft alle meldingen leesbaar uit, met --out naar een nieuw bestand alleen voor u; verwijder het zodra u het niet meer nodig hebt',
  async run({ desk, options }) {
    const { out, json: asJson, format = asJson || String(out ?? '').endsWith('.json') ? 'json' : 'csv', type, separator } = options;
    const strange = strangeType(typeof type === 'string' ? type : undefined, desk);
    if (strange) return strange;
    if (separator !== undefined && !separators.includes(String(separator))) return { code: 2, text: 'Kies met --separator een van deze tekens, tussen aanhalingstekens: "," ";" "|" of een tab.', json: { ok: false, why: 'no-separator' } };
    if (format !== 'csv' && format !== 'json') return { code: 2, text: 'Kies met --format csv of json.', json: { ok: false, why: 'no-format' } };
    const { text, count: reports, faults } = await exportReports(desk, { format, ...(typeof type === 'string' && { type }), ...(typeof separator === 'string' && { separator }) });
    if (typeof out !== 'string') return { code: faults.length ? 1 : 0, text: '', json: {}, raw: text };
    try {
      writeFileSync(out, text, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      const why = { EEXIST: 'er staat al een bestand met die naam', ENOENT: 'die map bestaat niet' }[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;
      return { code: 1, text: `${out} is niet geschreven: ${why}.`, json: { ok: false, why: 'not-written' } };
    }
    const closed = faults.length ? `\nIn ${faults.join(', ')} gaat iets niet open. Start: npm run desk -- verify` : '';
    return { code: faults.length ? 1 : 0, text: `${count(reports, 'melding', 'meldingen')} geschreven naar ${out}. Alles wat de melders schreven, staat daar nu leesbaar in.${closed}`, json: { ok: true, reports, faults } };
  },
};

export const purgeCommand: Command = {
  usage: 'purge [--look]',
  what: 'verwijdert wat lang genoeg afgesloten is, voorgoed; met --look zegt het alleen wat zou gaan. Laat dit elke dag lopen',
  async run({ desk, options }) {
    const look = options['look'] === true;
    const { references, waiting, clock, clockTrusted, settled } = purge(desk, { look });
    const json = { ok: !waiting.length && settled, waiting, deleted: look ? [] : references, due: references, clockTrusted, settled };
    if (waiting.length)
      return { code: 1, text: `Er is niets verwijderd, al is het tijd voor ${waiting.length}: de klok van deze computer loopt pas sinds ${when(clock.steady)} zonder sprong. Kijk na of datum en uur juist zijn, en probeer het na een dag opnieuw.`, json };
    const what = references.length ? `${count(references.length, 'melding', 'meldingen')} ${look ? 'zou(den) verwijderd worden' : 'verwijderd, ook uit de vrije ruimte van de bestanden'}: ${references.join(', ')}` : 'Er is niets dat nu verwijderd moet worden.';
    const again = settled ? '' : '\nDe laatste resten staan nog in het logboek van de databank, omdat een ander programma ze net las. Start hetzelfde nog eens.';
    return { code: settled ? 0 : 1, text: what + again, json };
  },
};

export const verifyCommand: Command = {
  usage: 'verify',
  what: 'kijkt na of alles nog is zoals het aankwam, en of alles opengaat',
  async run({ desk }) {
    const { findings, reports, boxes, photos, events, acts, head, probeOpened } = await verify(desk);
    const looked = `Nagekeken: ${count(reports, 'melding', 'meldingen')}, ${count(boxes, 'verzegelde tekst', 'verzegelde teksten')}, ${count(photos, 'foto', 'foto’s')}, ${events} + ${acts} regels in de ketens.`;
    const probe = probeOpened === undefined ? 'Er is nog geen proefmelding van /health om te openen.' : probeOpened ? 'De laatste proefmelding van /health ging open.' : '';
    const verdict = findings.length ? `${count(findings.length, 'ding klopt', 'dingen kloppen')} niet.` : `Alles klopt. De keten van de dienst eindigt op ${head || '(nog leeg)'}: schrijf dat elders op.`;
    return { code: findings.length ? 1 : 0, text: [looked, ...findings.map(findingSentence), probe, verdict].filter(Boolean).join('\n'), json: { ok: !findings.length, findings, reports, boxes, photos, events, acts, head, probeOpened } };
  },
};
