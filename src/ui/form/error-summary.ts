// What is to mend, on top of a form: each sentence is the one at the field, and leads there.
import { h, type JSX } from 'preact';
import { idOf, nameToMend, sentenceOf, type Ask } from './ask.ts';
import { fill } from './words.ts';

/** "1 fout" or "3 fouten": how a title begins. */
export function countFaults(count: number, { pages }: Ask['strings']): string {
  return count === 1 ? pages.faultOne : fill(pages.faultMany, { count });
}

/** Nothing when there is nothing to mend. It takes the focus once: by `autofocus` on a page of the server, by the script on its own screens. */
export function errorSummary(ask: Ask): JSX.Element | undefined {
  const { faults, strings } = ask;
  if (!faults.length) return undefined;
  const rows = faults.map((fault) => {
    const name = nameToMend(fault, ask);
    const sentence = sentenceOf(fault, ask);
    return h('li', { key: sentence }, name ? h('a', { href: `#${idOf(name)}` }, sentence) : sentence);
  });
  const title = h('h2', { class: 'text-lg', id: 'fouten-titel' }, fill(strings.pages.faultTitle, { count: countFaults(faults.length, strings) }));
  return h('div', { class: 'note summary', id: 'fouten', role: 'alert', tabIndex: -1, autofocus: !ask.live, 'aria-labelledby': 'fouten-titel' }, title, h('ul', { class: 'plain-list' }, rows));
}
