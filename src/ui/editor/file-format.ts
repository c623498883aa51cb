// How the web editor reads and writes our files: like the file that was there, so that a change touches only the lines it is about.
import { parse } from 'yaml';
import { keepText } from './keep-text.ts';
import { keepYaml } from './keep-yaml.ts';
import { lines, type Value } from './print-yaml.ts';

/** The file as it was read travels along in the entry under this name, and is never written. */
const original = '__bron';

type Entry = Record<string, Value>;

const matter = /^---\n([\s\S]*?\n)---(?:\n|$)/;

/** A file as every computer would show it. Windows may have put a mark before it and a sign of its own at the end of each line. */
const asUsual = (text: string) => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
/** With the ends of lines of the file that was there. */
const asBefore = (written: string, text: string | undefined) => (text?.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written);

/** A YAML file as an entry. Throws where the YAML is wrong: the editor then says that it cannot read the file. */
export function readYaml(text: string): Entry {
  return { ...(parse(asUsual(text)) as Entry), [original]: text };
}

/** An MDX file as an entry: its facts, and its text as `body`. */
export function readMdx(text: string): Entry {
  const plain = asUsual(text);
  const head = matter.exec(plain);
  return { ...((parse(head?.[1] ?? '') as Entry | null) ?? {}), body: plain.slice(head?.[0].length ?? 0).trim(), [original]: text };
}

const split = ({ [original]: text, ...data }: Entry) => ({ text: typeof text === 'string' ? text : undefined, data });

/** The entry as a YAML file. */
export function writeYaml(entry: Entry): string {
  const { text, data } = split(entry);
  return text === undefined ? lines(data, 0) : asBefore(keepYaml(asUsual(text), data), text);
}

/** The entry as an MDX file. */
export function writeMdx(entry: Entry): string {
  const { text, data } = split(entry);
  const { body, ...facts } = data;
  const after = typeof body === 'string' ? body.trim() : '';
  const plain = text === undefined ? undefined : asUsual(text);
  const head = plain === undefined ? undefined : matter.exec(plain);
  if (!head) return `---\n${lines(facts, 0)}---\n${after ? `\n${after}\n` : ''}`;
  const before = plain!.slice(head[0].length);
  const gap = before.trim() ? /^\n*/.exec(before)![0] : '\n';
  return asBefore(`---\n${keepYaml(head[1]!, facts)}---\n${after ? `${gap}${keepText(before, after)}\n` : ''}`, text);
}
