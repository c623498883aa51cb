// A found page as a row; its excerpt is built from text, nothing of it is read as HTML.
import type { Hit } from './full-text.ts';

const plain: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' };

function excerptOf(text: string): Node[] {
  return text.split(/<\/?mark>/).map((part, i) => {
    const words = part.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (entity) => plain[entity]!);
    if (i % 2 === 0) return document.createTextNode(words);
    const mark = document.createElement('mark');
    mark.textContent = words;
    return mark;
  });
}

/** Sets the words around what was found in a row that was made before. */
export function tellExcerpt(row: HTMLElement, excerpt: string): void {
  const text = row.querySelector('p')!;
  text.textContent = '';
  text.append(...excerptOf(excerpt));
}

/** The row of one hit: its title as a link, and room for the words around what was found. */
export function resultRow({ url, title }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = url;
  link.textContent = title;
  text.className = 'text-sm text-quiet row-line';
  item.append(link, text);
  return item;
}
