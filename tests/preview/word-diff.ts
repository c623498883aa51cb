// What changed in a text, word by word and paragraph by paragraph, for someone who reads no markup.
import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of words: taken away, put in, or as it was. */
export interface Stretch {
  kind: 'old' | 'new' | 'same';
  text: string;
}

/** One paragraph that changed. */
export type DiffLine = Stretch[];

const words = (before: string, after: string): DiffLine => diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({ kind: added ? 'new' : removed ? 'old' : 'same', text: value }));

/** How much of two paragraphs is alike, from 0 to 1. */
function likeness(before: string, after: string): number {
  const same = words(before, after).filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  return same / Math.max(1, before.length, after.length);
}

/** Paragraphs that were rewritten are set beside each other; the others went or came as a whole. */
function pair(before: string[], after: string[]): DiffLine[] {
  const free = [...before];
  const lines = after.map((line): { from: number; line: DiffLine } => {
    const best = free.map((old, i) => ({ i, how: likeness(old, line) })).sort((a, b) => b.how - a.how)[0];
    if (!best || best.how < 0.4) return { from: -1, line: [{ kind: 'new', text: line }] };
    return { from: best.i, line: words(free.splice(best.i, 1)[0]!, line) };
  });
  return [...free.map((text): DiffLine => [{ kind: 'old', text }]), ...lines.map(({ line }) => line)];
}

/** Only the paragraphs that changed, in the order of the page. */
export function wordDiff(before: string[], after: string[]): DiffLine[] {
  const lines: DiffLine[] = [];
  let gone: string[] = [];
  for (const { added, removed, value } of diffArrays(before, after)) {
    if (removed) gone = value;
    else if (added) {
      lines.push(...pair(gone, value));
      gone = [];
    } else {
      lines.push(...gone.map((text): DiffLine => [{ kind: 'old', text }]));
      gone = [];
    }
  }
  return [...lines, ...gone.map((text): DiffLine => [{ kind: 'old', text }])];
}
