// Two states of the site, page by page: what came, what went, what says something else, and what only looks different.
import type { BuiltPage } from './built-page.ts';
import { wordDiff, type DiffLine } from './word-diff.ts';

export interface ChangedPage {
  address: string;
  title: string;
  kind: 'added' | 'changed' | 'removed';
  /** the words that changed, by paragraph; empty where only the form did */
  words: DiffLine[];
}

export interface Comparison {
  pages: ChangedPage[];
  /** pages on which nothing but the frame changed: header, footer, menu, alerts */
  frame: { pages: number; example: string; words: DiffLine[] } | undefined;
  /** pages of which only the style changed, and those among them that stand in `pages` to show it */
  looks?: { pages: number; examples: string[] };
}

const said = ({ title, description, text }: BuiltPage) => [title, description, ...text];

/** What stands on every page is told once, on the home page or the first page that has it. */
export function comparePages(before: Map<string, BuiltPage>, after: Map<string, BuiltPage>): Comparison {
  const addresses = [...new Set([...before.keys(), ...after.keys()])].sort();
  const pages = addresses.flatMap((address): ChangedPage[] => {
    const [old, now] = [before.get(address), after.get(address)];
    const { title } = (now ?? old)!;
    if (!old) return [{ address, title, kind: 'added', words: wordDiff([], said(now!)) }];
    if (!now) return [{ address, title, kind: 'removed', words: [] }];
    const same = old.main === now.main && old.title === now.title && old.description === now.description && old.media === now.media;
    return same ? [] : [{ address, title, kind: 'changed', words: wordDiff(said(old), said(now)) }];
  });
  const framed = addresses.filter((address) => before.has(address) && after.has(address) && before.get(address)!.frame !== after.get(address)!.frame);
  const example = framed.includes('/') ? '/' : framed[0];
  const words = example ? wordDiff(frameLines(before.get(example)!), frameLines(after.get(example)!)) : [];
  const frame = example ? { pages: framed.length, example, words } : undefined;
  const styled = addresses.filter((address) => before.has(address) && after.has(address) && before.get(address)!.style !== after.get(address)!.style && !pages.some((page) => page.address === address));
  if (!styled.length) return { pages, frame };
  const examples = [...new Set([styled[0]!, styled[Math.floor(styled.length / 2)]!, styled.at(-1)!])];
  const shown = examples.map((address): ChangedPage => ({ address, title: after.get(address)!.title, kind: 'changed', words: [] }));
  return { pages: [...pages, ...shown].sort((a, b) => (a.address < b.address ? -1 : 1)), frame, looks: { pages: styled.length, examples } };
}

/** The words of a frame, tag by tag: enough to see a number or a menu change. */
const frameLines = ({ frame }: BuiltPage) => frame.replace(/<\/(?:p|li|h\d|div|a)>/g, '\n').replace(/<[^>]+>/g, ' ').split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
