// How the web editor reads and writes our files: like the file that was there, so that a change touches only the lines it is about.
import { parse } from 'yaml';
import { keepText } from './keep-text.ts';
import { keepYaml } from './keep-yaml.ts';
import { lines, type Value } from './print-yaml.ts';

/** The file as it was read travels along in the entry under this name, and is never written. */
const original = '__bron';

type Entry = Record<string, Value>;

const matter = /^---\n([\s\S]*?\n)---(?:\n|$)/;

/** A YAML file as an entry. Throws where the YAML is wrong: the editor then says that it cannot read the file. */
export function readYaml(text: string): Entry {
  return { ...(parse(text) as Entry), [original]: text };
}

/** An MDX file as an entry: its facts, and its text as `body`. */
export function readMdx(text: string): Entry {
  const head = matter.exec(text);
  return { ...((parse(head?.[1] ?? '') as Entry | null) ?? {}), body: text.slice(head?.[0].length ?? 0).trim(), [original]: text };
}

const split = ({ [original]: text, ...data }: Entry) => ({ text: typeof text === 'string' ? text : undefined, data });

/** The entry as a YAML file. */
export function writeYaml(entry: Entry): string {
  const { text, data } = split(entry);
  return text === undefined ? lines(data, 0) : keepYaml(text, data);
}

/** The entry as an MDX file. */
export function writeMdx(entry: Entry): string {
  const { text, data } = split(entry);
  const { body, ...facts } = data;
  const after = typeof body === 'string' ? body.trim() : '';
  const head = text === undefined ? undefined : matter.exec(text);
  if (!head) return `---\n${lines(facts, 0)}---\n${after ? `\n${after}\n` : ''}`;
  const before = text!.slice(head[0].length);
  const gap = before.trim() ? /^\n*/.exec(before)![0] : '\n';
  return `---\n${keepYaml(head[1]!, facts)}---\n${after ? `${gap}${keepText(before, after)}\n` : ''}`;
}
