// npm run undo <page>: shows its last five changes and makes the version before the last one ready.
//   npm run undo /contact/                      by address, path or name
//   npm run undo /contact/ -- --to 1a2b3c4d     another version
//   npm run undo /contact/ -- --list            only shows them
import { parseArgs } from 'node:util';
import { sayFault } from '#build/content/fault.ts';
import { validateContent } from '#build/content/validate.ts';
import type { Change } from '#domain/history.ts';
import { contentDir } from '#schema/collections.ts';
import { findVersions, undo, type Outcome } from './undo.ts';

const usage = 'Zeg welke bladzijde: npm run undo /contact/ (of het pad van het bestand). Met -- --list ziet u alleen de wijzigingen, met -- --to CODE kiest u een versie.';

const line = ({ hash, date, role, subject, removed }: Change) => `  ${hash.slice(0, 9)}  ${date}  ${role}: ${subject}${removed ? ' (verwijderd)' : ''}`;
const listOf = (changes: Change[]) => ['De laatste vijf wijzigingen, de nieuwste eerst:', ...changes.slice(0, 5).map(line)].join('\n');

function sayReady({ path, changes, back }: Extract<Outcome, { path: string }>): string {
  const now = back ? `${path} staat weer zoals op ${back.date}.` : `${path} is weer weg: voor die wijziging bestond het niet.`;
  return [listOf(changes), '', `${now} Er is nog niets bewaard.`, '  Bekijk het verschil:  git diff --cached', '  Bewaar het:           git commit --no-edit', `  Toch niet:            git restore --staged --worktree ${path}`].join('\n');
}

function options(): { page?: string; to?: string; list?: boolean } | undefined {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' }, list: { type: 'boolean' } } });
    return positionals.length === 1 ? { page: positionals[0]!, ...values } : undefined;
  } catch {
    return undefined;
  }
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

const asked = options();
if (!asked?.page) refuse(usage);
else if (asked.list) {
  const found = findVersions(asked.page, '.', contentDir);
  if ('refusal' in found) refuse(found.refusal);
  else console.log(listOf(found.changes));
} else {
  const outcome = undo({ page: asked.page, to: asked.to, root: '.', contentDir });
  if ('refusal' in outcome) refuse([...(outcome.changes ? [listOf(outcome.changes), ''] : []), outcome.refusal].join('\n'));
  else {
    console.log(sayReady(outcome));
    // An old version was right for the site of its day: today's may ask for more.
    const faults = validateContent(contentDir);
    if (faults.length > 0) {
      console.error(`\nLet op: zo kan de site niet gebouwd worden. Herstel dit voor u bewaart:\n\n${faults.map(sayFault).join('\n\n')}`);
      process.exitCode = 1;
    }
  }
}
