// The desk's commands: each reads its words, asks the desk, and says what was done. The rules are the desk's.
import { closeReasons, type CloseReason } from '#domain/report/status.ts';
import type { FormWords } from '#domain/report/form-words.ts';
import { answer, assign, close, forward, reopen, type Done } from '../desk/act.ts';
import { keepAnchor, lookAtClock, type Desk, type Refusal } from '../desk/desk.ts';
import { list } from '../desk/list.ts';
import { show } from '../desk/read.ts';
import { exportCommand, purgeCommand, verifyCommand } from './keeping.ts';
import { photosCommand } from './photos.ts';
import { oneLine, printable } from './printable.ts';
import { showText } from './show.ts';
import { strangeType } from './types.ts';
import { reasonWord, refusalSentence, stepWord } from './words.ts';

export interface Asked {
  desk: Desk;
  /** as its writer got it, already read forgivingly; empty where none was given */
  reference: string;
  options: Record<string, string | boolean | undefined>;
  forms: FormWords[];
  /** what was typed or piped in, for a text that is not given as an option */
  input: () => Promise<string>;
}

export interface Told {
  /** 0 done, 1 refused or not well, 2 asked wrongly */
  code: 0 | 1 | 2;
  text: string;
  json: unknown;
  /** what goes out as it is, instead of either: an export */
  raw?: string;
}

export interface Command {
  /** how it is typed, after `npm run desk --` */
  usage: string;
  what: string;
  needsReference?: true;
  run: (asked: Asked) => Promise<Told>;
}

const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);

function tellDone(result: Done | Refusal, reference: string, more = ''): Told {
  if (!result.ok) return { code: 1, text: refusalSentence(result, reference), json: result };
  return { code: 0, text: `Melding ${reference} staat nu op “${stepWord(result.step)}”; de melder ziet dat meteen.${more}`, json: { ok: true, reference, step: result.step } };
}

const listCommand: Command = {
  usage: 'list [--all] [--type TYPE]',
  what: 'toont de open meldingen, de dringendste eerst; met --all ook de afgesloten en de verdachte',
  async run({ desk, options, forms }) {
    const strange = strangeType(text(options['type']), desk);
    if (strange) return strange;
    const { rows, foldedAway } = list(desk, { all: options['all'] === true, type: text(options['type']) });
    const title = (type: string) => forms.find((form) => form.type === type)?.title ?? type;
    const lines = rows.map((row) => {
      const marks = [row.late && 'TE LAAT', row.folded && 'verdacht', row.added && `${row.added}× aangevuld`, row.photos && (row.photos === 1 ? '1 foto' : `${row.photos} foto’s`), row.assigned && `aan ${oneLine(row.assigned)}`, row.helped && `geholpen: ${row.helped}`].filter(Boolean).join(', ');
      return `${row.reference}  ${stepWord(row.step).padEnd(16)} antwoord tegen ${row.answerBy}  ${title(row.type)}${marks ? `  (${marks})` : ''}`;
    });
    const away = foldedAway ? [`${foldedAway} verdachte ${foldedAway === 1 ? 'melding is' : 'meldingen zijn'} weggevouwen; toon alles met --all`] : [];
    return { code: 0, text: [...(lines.length ? lines : ['Er staan geen meldingen open.']), ...away].join('\n'), json: { reports: rows.map((row) => ({ ...row, received: new Date(row.received).toISOString() })), foldedAway } };
  },
};

const showCommand: Command = {
  usage: 'show REFERENTIE',
  what: 'opent een melding; wie opende en wanneer wordt bewaard',
  needsReference: true,
  async run({ desk, reference, forms }) {
    const open = await show(desk, reference);
    if (!open.ok) return { code: 1, text: refusalSentence(open, reference), json: open };
    const { report, ...rest } = open;
    const form = forms.find(({ type, locale }) => type === report.type && locale === report.locale) ?? forms.find(({ type }) => type === report.type);
    const { reference: ref, type, locale, received, answerBy, score, reasons } = report;
    return { code: open.faults.length ? 1 : 0, text: showText(open, form), json: { ...rest, reference: ref, type, locale, received: new Date(received).toISOString(), answerBy, score, reasons: reasons.split(' ').filter(Boolean) } };
  },
};

const assignCommand: Command = {
  usage: 'assign REFERENTIE --to NAAM',
  what: 'wijst een melding toe',
  needsReference: true,
  run: async ({ desk, reference, options }) => tellDone(assign(desk, reference, text(options['to']) ?? ''), reference),
};

const answerCommand: Command = {
  usage: 'answer REFERENTIE [--text TEKST]',
  what: 'bewaart het antwoord (zonder --text: wat u intikt, tot Ctrl+D) en zegt hoe u de melder bereikt; versturen doet u zelf',
  needsReference: true,
  async run({ desk, reference, options, input }) {
    const result = await answer(desk, reference, text(options['text']) ?? (await input()));
    const contact = result.ok ? result.contact : undefined;
    const reach = contact && { mail: `Mail uw antwoord naar ${contact.email}.`, phone: `Bel de melder op ${contact.phone}.`, none: 'De melder vroeg geen antwoord.' }[contact.answerBy];
    const told = tellDone(result, reference, reach ? `\n${printable(reach)} Dit programma verstuurt zelf niets.` : '');
    return result.ok ? { ...told, json: { ok: true, reference, step: result.step, contact } } : told;
  },
};

const closeCommand: Command = {
  usage: `close REFERENTIE --reason ${closeReasons.join('|')}`,
  what: 'sluit een melding af, met de reden die de melder leest',
  needsReference: true,
  async run({ desk, reference, options }) {
    const reason = closeReasons.find((known) => known === options['reason']);
    if (!reason) return { code: 2, text: `Geef een reden met --reason:\n${closeReasons.map((known: CloseReason) => `  ${known.padEnd(12)} ${reasonWord(known)}`).join('\n')}`, json: { ok: false, why: 'no-reason' } };
    return tellDone(close(desk, reference, reason), reference);
  },
};

const forwardCommand: Command = {
  usage: 'forward REFERENTIE --to DIENST [--text TEKST]',
  what: 'noteert dat de melding naar een andere dienst ging; doorsturen doet u zelf',
  needsReference: true,
  run: async ({ desk, reference, options }) => tellDone(await forward(desk, reference, text(options['to']) ?? '', text(options['text'])), reference),
};

const reopenCommand: Command = { usage: 'reopen REFERENTIE', what: 'opent een afgesloten melding opnieuw', needsReference: true, run: async ({ desk, reference }) => tellDone(reopen(desk, reference), reference) };

/** The commands by name, in the order they are told. */
export const commands: Record<string, Command> = { list: listCommand, show: showCommand, photos: photosCommand, assign: assignCommand, answer: answerCommand, close: closeCommand, forward: forwardCommand, reopen: reopenCommand, export: exportCommand, purge: purgeCommand, verify: verifyCommand };

/** Runs one command. Every run looks at the clock, so that deletion knows whether to trust it. */
export async function runCommand({ run }: Command, asked: Asked): Promise<Told> {
  lookAtClock(asked.desk);
  keepAnchor(asked.desk);
  return run(asked);
}

