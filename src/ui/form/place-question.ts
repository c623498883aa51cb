// A question that is answered with a place: words, and the position and the neighbourhood only when someone wants that.
import { h, type JSX } from 'preact';
import type { PlaceField } from '#domain/report/field.ts';
import type { Ask, PlaceSuggestion } from './ask.ts';
import { frameOf, question } from './question.ts';
import { fill } from './words.ts';

/** Five decimals are a metre: what is shown is what goes along. */
export const degrees = (text: string) => Number(text).toFixed(5);

const hidden = (name: string, value: string) => (value ? h('input', { type: 'hidden', name, value }) : undefined);
const dropButton = (text: string, onClick: () => void) => h('button', { type: 'button', class: 'text-button', onClick }, text);

function positionOf({ filled, live, strings: { pages } }: Ask, name: string): JSX.Element | undefined {
  const [lat, lon, accuracy] = ['lat', 'lon', 'accuracy'].map((part) => filled.one(`${name}.${part}`));
  const names = [`${name}.lat`, `${name}.lon`, `${name}.accuracy`];
  if (!lat || !lon) return undefined;
  const told = fill(accuracy ? pages.located : pages.locatedAt, { lat: degrees(lat), lon: degrees(lon), metres: Math.max(1, Math.round(Number(accuracy))) });
  return h('div', { class: 'along' }, hidden(names[0]!, lat), hidden(names[1]!, lon), hidden(names[2]!, accuracy!), h('p', {}, told), live && dropButton(pages.unlocate, () => live.drop(...names)));
}

function neighbourhoodOf({ filled, live, book, strings: { pages } }: Ask, name: string): JSX.Element | undefined {
  const id = filled.one(`${name}.neighbourhood`);
  const known = book.neighbourhoods.find((one) => one.id === id);
  if (!known && !live) return undefined;
  // Read out when an address tells it: what is read out must stand there before it has words.
  const said = h('p', { role: 'status' }, known && fill(pages.inNeighbourhood, { name: known.name }));
  return h('div', { class: known && 'along' }, hidden(`${name}.neighbourhood`, known ? id : ''), said, known && live && dropButton(pages.leaveNeighbourhood, () => live.drop(`${name}.neighbourhood`)));
}

function suggestionsOf({ live, strings: { pages } }: Ask, name: string): JSX.Element | undefined {
  if (!live?.suggestions?.length) return undefined;
  const row = (place: PlaceSuggestion) => h('li', { key: (place.label || place.text) + place.detail }, h('button', { type: 'button', onClick: () => live.choose(name, place) }, h('b', {}, place.label || place.text), h('small', {}, place.detail)));
  return h('ul', { class: 'rows places', 'aria-label': pages.places }, live.suggestions.map(row));
}

export function placeQuestion(ask: Ask, { id, required, personal }: PlaceField): JSX.Element {
  const { live, filled, strings } = ask;
  const asked = { name: id, words: ask.words.fields[id]!, required, personal };
  const frame = frameOf(ask, asked);
  const input = h('input', { class: 'field', type: 'text', id: frame.id, name: id, value: filled.one(id), autocomplete: 'off', autocapitalize: 'words', spellcheck: false, 'aria-describedby': frame.describedBy, 'aria-invalid': frame.wrong || undefined });
  const here = live?.locate && h('button', { type: 'button', class: 'button quiet', onClick: () => live.locate!(id) }, strings.pages.locate);
  return question(ask, asked, frame, input, live && h('p', { class: 'hint', role: 'status' }, live.told), suggestionsOf(ask, id), neighbourhoodOf(ask, id), positionOf(ask, id), here && h('div', { class: 'locate' }, here, h('p', { class: 'hint', role: 'status' }, live.position)));
}
