// Reads XML of the built site; its tree may hold anything, so its elements are typed loosely.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { read } from './site.ts';

export type Element = { _text: string; _attributes?: Record<string, string>; [child: string]: any };

const parser = new XMLParser({ ignoreAttributes: false, attributesGroupName: '_attributes', attributeNamePrefix: '', textNodeName: '_text', alwaysCreateTextNode: true, parseTagValue: false });

/** The tree of an XML file by its address. Throws, with line and column, when it is not well-formed. */
export function xml(address: string): Element {
  const text = read(address);
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(`${address}:${verdict.err.line}:${verdict.err.col} ${verdict.err.msg}`);
  return parser.parse(text) as Element;
}

/** What may stand once, several times or not at all, as a list. */
export const list = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : [value].flat() as T[]);
