// The text of the Dutch original as a translator reads it: words without signs, numbers in place of the components that bring them.
import type { Parts } from './parts.ts';

export interface Passage {
  kind: 'heading' | 'item' | 'words';
  text: string;
}

/** A component that stands for a fact is told by that fact; one that only holds words gives them. */
const said = (line: string, facts: Parts['facts']) =>
  line
    .replace(/<(\w+)((?:\s+[\w-]+="[^"]*")*)\s*\/?>(?:([^<]*)<\/\1>)?/g, (_, name: string, attributes: string, words = '') => {
      const of = /\s(?:to|station|id)="([^"]*)"/.exec(attributes)?.[1];
      if (words) return words as string;
      const fact = ['points', 'stations', 'figures'].map((collection) => facts[collection]?.[of ?? '']).find(Boolean);
      return fact ? fact.value || fact.name : of ? `[${name}: ${of}]` : '';
    })
    .replace(/<\/\w+>/g, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/g, '')
    .trim();

/** The passages of a text in MDX, in its order. */
export function passagesOf(text: string, facts: Parts['facts']): Passage[] {
  return text.split('\n').flatMap((line): Passage[] => {
    const [, sign = ''] = /^\s*(#{1,6}\s|[-*]\s|\d+\.\s)?/.exec(line)!;
    const words = said(line.trim().slice(sign.trim().length), facts);
    return words ? [{ kind: sign.startsWith('#') ? 'heading' : sign ? 'item' : 'words', text: words }] : [];
  });
}
