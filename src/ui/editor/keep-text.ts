// Keeps the paragraphs of a text as they were written where an editor changed other ones: a visual editor writes every one anew.

/** What a paragraph says, whatever signs it is written with. */
const meaning = (block: string) =>
  block
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/^(\s*)[*+](?=\s)/gm, '$1-')
    .replace(/__|\*\*/g, '**')
    .replace(/&nbsp;| /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const blocksOf = (text: string) => text.trim().split(/\n(?:[ \t]*\n)+/);

/** `after`, with each paragraph that says the same as one of `before` written as it was there, in the order they stand. */
export function keepText(before: string, after: string): string {
  const old = blocksOf(before);
  let from = 0;
  const kept = blocksOf(after).map((block) => {
    const found = old.findIndex((one, i) => i >= from && meaning(one) === meaning(block));
    if (found < 0) return block;
    from = found + 1;
    return old[found]!;
  });
  return kept.join('\n\n');
}
