// Where the code of a text of Markdown stands: between fences or between backticks everything is quoted, letter by letter, and nobody mends it.

/** A block between fences (also one that never ends), or words between backticks within one paragraph. */
const code = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})[^\n]*(?:\n[\s\S]*?(?:\n[ \t>]*\1[`~]*[ \t]*(?=\r?\n|$)|$(?![\s\S]))|$(?![\s\S]))|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\r?\n)[\s\S])*?(?<!`)\2(?!`)/gm;

/** Whether a place of `text` is inside code. */
export function codeIn(text: string): (at: number) => boolean {
  const ranges = [...text.replace(/\r(?!\n)/g, '\n').matchAll(code)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
  return (at) => ranges.some(({ from, to }) => at >= from && at < to);
}
