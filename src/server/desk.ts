// The desk on the command line: npm run desk -- list. It reads what was asked and says what was done; the rules stand in desk/.
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readReference } from '#domain/report/reference.ts';
import { commands, runCommand, type Told } from './console/commands.ts';
import { printable, printableJson } from './console/printable.ts';
import { troubleSentence } from './console/trouble.ts';
import { readForms } from './console/words.ts';
import { openDesk } from './desk/open.ts';

const options = { json: { type: 'boolean' }, original: { type: 'boolean' }, all: { type: 'boolean' }, look: { type: 'boolean' }, type: { type: 'string' }, to: { type: 'string' }, text: { type: 'string' }, reason: { type: 'string' }, out: { type: 'string' }, format: { type: 'string' }, separator: { type: 'string' } } as const;

const usage = () => ['Zo gebruikt u de dienst: npm run desk -- OPDRACHT', ...Object.values(commands).map(({ usage: how, what }) => `  ${how}\n      ${what}`), 'Met --json krijgt u alles als JSON. Zet gewone opties achter --, zoals hierboven.'].join('\n');

const wrong = (text: string): Told => ({ code: 2, text, json: { ok: false, why: 'usage' } });

/** What was typed wrongly, in Dutch: Node says it in English. */
function misread({ message }: Error): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
  if (/argument missing|is ambiguous/.test(message)) return `Achter ${option} hoort een woord of een tekst, tussen aanhalingstekens. Begint die met een streepje, schrijf dan ${option}="- …"`;
  return /does not take an argument/.test(message) ? `Achter ${option} hoort niets.` : `${option} is geen optie van de dienst.`;
}

async function run(args: string[]): Promise<{ told: Told; json: boolean }> {
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return { told: wrong(`${misread(error as Error)}\n\n${usage()}`), json: args.includes('--json') };
  }
  const { values, positionals } = parsed;
  const answer = (told: Told) => ({ told, json: values.json === true });
  const [name = '', ...rest] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name]! : undefined;
  if (!command || (!command.needsReference && rest.length)) return answer(wrong(command ? `“${rest.join(' ')}” hoort hier niet bij.\n  ${command.usage}` : usage()));
  const reference = command.needsReference ? readReference(rest.join('')) : '';
  if (reference === undefined) return answer(wrong(`“${rest.join(' ')}” is geen referentie: die lijkt op K7MP-3QXA, en er staat nooit een 0, O, 1, I, L of U in.\n  ${command.usage}`));
  const opened = openDesk(process.env);
  if (!opened.ok) return answer({ code: 1, text: opened.faults.join('\n'), json: { ok: false, why: 'not-open', faults: opened.faults } });
  try {
    return answer(await runCommand(command, { desk: opened.desk, reference, options: values, forms: readForms(process.env), input: () => readAll(process.stdin) }));
  } catch (error) {
    const trouble = troubleSentence(error);
    if (!trouble) throw error;
    return answer({ code: 1, text: trouble, json: { ok: false, why: 'files', text: trouble } });
  } finally {
    opened.close();
  }
}

process.umask(0o077);
const { told, json } = await run(process.argv.slice(2));
if (told.raw !== undefined) process.stdout.write(process.stdout.isTTY ? printable(told.raw) : told.raw);
else (told.code === 0 || json ? console.log : console.error)(json ? printableJson(told.json) : told.text);
process.exitCode = told.code;
