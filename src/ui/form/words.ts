// Sentences with {names} in them, filled with text or with parts of a page.
import type { ComponentChildren } from 'preact';

/** The sentence with a text for each name. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** The sentence as children of an element, with a part of the page for each name. */
export function fillParts(sentence: string, parts: Record<string, ComponentChildren>): ComponentChildren[] {
  return sentence.split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? parts[piece] : piece));
}
