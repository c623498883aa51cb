// What the parser of a text could not read, told in Dutch: tags that stay open, loose signs, quotes of a word processor.
import { authorComponents } from '#schema/components.ts';
import { show, type Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import { insteadOf } from './raw-html.ts';

type Told = Omit<Fault, 'path'>;

const names = Object.keys(authorComponents);
const at = (message: string) => Number(/\((\d+):\d+/.exec(message)?.[1]);

/** The first component in the text that does not exist: a tag that is misspelt also seems to stay open. */
function unknownTag(body: string): Told | undefined {
  for (const [i, text] of body.split('\n').entries()) {
    const name = /<([A-Z]\w*)/.exec(text)?.[1];
    if (name && !names.includes(name)) return { line: i + 1, ...unknownComponent(name) };
  }
  return undefined;
}

/** A component that is not in the list of what an author may use. */
export function unknownComponent(name: string): Omit<Told, 'line'> {
  return { field: `<${name}>`, found: `<${name}>`, expected: `een van: ${names.join(', ')}`, mend: `${insteadOf(name) || (/^[A-Z]/.test(name) ? didYouMean(name, names) : '')}Gebruik Markdown of een van deze componenten.` };
}

function looseSign(line: number, text: string): Told {
  const told = { line, field: '(de tekst)', found: show(text.trim()) };
  if (/<\w+[^>]*[“”„]/.test(text)) return { ...told, expected: 'rechte aanhalingstekens in een component: " en niet “ of ”', mend: `schrijf: ${text.trim().replace(/[“”„]/g, '"')}` };
  if (/<(?:https?:|www\.)/i.test(text)) return { ...told, expected: 'geen webadres tussen < en >', mend: 'schrijf <Website to="…">leesbare tekst</Website>, of [tekst](/contact/) voor een bladzijde van deze site.' };
  if (/<(?:mailto:)?[\w.+-]+@/.test(text)) return { ...told, expected: 'geen e-mailadres tussen < en >', mend: 'schrijf <Email to="…" />, met de naam van een contactgegeven.' };
  const [bare, name, value] = /([a-z]\w*)=([^\s"'>/]+)/i.exec(/<[A-Z]\w*\s[^>]*/.exec(text)?.[0] ?? '') ?? [];
  if (bare && !value!.includes('{')) return { ...told, expected: 'een waarde tussen aanhalingstekens', mend: `schrijf ${name}="${value}"` };
  if (text.includes('<!--')) return { ...told, expected: 'geen opmerkingen in de tekst', mend: 'verwijder alles van <!-- tot en met -->.' };
  if ((text.match(/"/g)?.length ?? 0) % 2) return { ...told, expected: 'een aanhalingsteken dat opengaat, gaat ook dicht', mend: 'zet het tweede aanhalingsteken achter de waarde, zoals in to="…".' };
  if (!text.includes('<')) return { ...told, expected: 'een tekst zonder lijsten of citaten die diep in elkaar zitten', mend: 'verwijder tekens zoals > en - die te veel aan het begin van een regel staan.' };
  return { ...told, expected: 'geen los teken < in de tekst', mend: 'schrijf “minder dan”, of zet een backslash voor het teken: \\<' };
}

/** The fault behind a parser's message; lines count from the first of `body`. */
export function mdxSyntaxFault(body: string, message: string): Told {
  const line = Number(/^(\d+):/.exec(message)?.[1] ?? 1);
  const text = body.split('\n')[line - 1] ?? '';
  const unknown = unknownTag(body);
  if (unknown) return unknown;
  const open = /closing tag for `<(\w+)>`/.exec(message)?.[1];
  if (open) return { line: at(message) || line, field: `<${open}>`, found: `<${open}> gaat open en niet dicht`, expected: `</${open}> waar het einde is`, mend: `zet </${open}> op een eigen regel na de tekst; hoort er geen tekst in, schrijf dan <${open} … />` };
  const closed = /Unexpected closing tag `<\/(\w+)>`/.exec(message)?.[1];
  if (closed) return { line, field: `<${closed}>`, found: `</${closed}> gaat dicht en niet open`, expected: `<${closed}> waar het begin is`, mend: `verwijder </${closed}>, of zet <${closed}> voor de tekst.` };
  if (/brace|expression|oxc/.test(message)) {
    // The braces of a script or a style sheet: the tag is what is wrong.
    const code = /<(script|style)\b/i.exec(text)?.[1];
    if (code) return { line, ...unknownComponent(code) };
    return { line, field: '(de tekst)', found: show(text.trim()), expected: 'gewone tekst, geen accolades', mend: 'verwijder het teken { of }.' };
  }
  return looseSign(line, text);
}
