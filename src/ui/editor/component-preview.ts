// What a component looks like in the preview: a short piece of HTML with the words and numbers it stands for.
import type { Values } from './component-syntax.ts';
import type { ComponentPart, Parts } from './parts.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A number may carry the doubt of the page itself; here it is only shown. */
function inSentence(id: string, { to = '', src = '', alt = '', inhoud = '' }: Values, facts: Parts['facts']): string | undefined {
  const fact = facts.points?.[to];
  const missing = `<mark>${escaped(to || '…')}</mark>`;
  if (id === 'Phone') return fact ? `<a class="whitespace-nowrap font-bold">${escaped(fact.value)}</a>` : missing;
  if (id === 'Email') return fact ? `<a>${escaped(fact.value)}</a>` : missing;
  if (id === 'Address') return fact ? escaped(fact.value) : missing;
  if (id === 'Website') return fact ? `<a rel="external">${escaped(inhoud || fact.name)}</a>` : missing;
  if (id === 'Foto') return `<img src="${escaped(src)}" alt="${escaped(alt)}">`;
  return undefined;
}

/** The preview of one component. Markdown between its tags stays Markdown: the editor renders it. */
export function previewOf({ id, label }: ComponentPart, values: Values, facts: Parts['facts']): string {
  const { inhoud = '', to = '', kind, station = '', id: figure = '' } = values;
  const words = inSentence(id, values, facts);
  if (words !== undefined) return words;
  if (id === 'Steps') return `<div class="steps">\n\n${inhoud}\n\n</div>`;
  if (id === 'Checklist') return `<div class="checklist">\n\n${inhoud}\n\n</div>`;
  if (id === 'Warning') return `<div class="note${kind === 'danger' ? ' danger' : ''}">\n\n${inhoud}\n\n</div>`;
  if (id === 'Action') return `<p><a class="button">${escaped(inhoud)}</a></p>`;
  const name = facts.stations?.[station || to]?.name ?? facts.figures?.[figure]?.name ?? '';
  return `<p class="panel"><strong>${escaped(label)}</strong> ${escaped(name)}</p>`;
}
