// The question about photos: the device's own way to choose or take them; with script each is shown, can be taken away again, and may offer the place it was taken.
import { h, type ComponentChildren, type JSX } from 'preact';
import type { PhotoRefusal } from '#domain/report/photos.ts';
import type { Ask } from './ask.ts';
import { limits, nameOf, refusalOf, sizeOf, stateOf } from './photo-words.ts';
import { degrees } from './place-question.ts';
import { frameOf, question } from './question.ts';
import { fill } from './words.ts';

/** A photo that was chosen on this device and is still here. */
export interface ChosenPhoto {
  id: string;
  name: string;
  type: string;
  /** bytes */
  size: number;
  /** it was made smaller, or cannot be: it may leave the device as it is */
  ready?: boolean;
  /** it cannot go along, and why */
  refused?: PhotoRefusal;
  /** where it was taken, as the camera wrote it; `used` once someone has said whether it may go along */
  position?: { lat: number; lon: number; accuracy?: number; used?: boolean };
  /** whether it is on the device, and not only in this page */
  kept?: boolean;
}

/** What only a script can do with photos; it comes with a part of its own (see islands/report/photos). */
export interface LivePhotos {
  chosen: readonly ChosenPhoto[];
  /** more were chosen than can go along */
  tooMany?: boolean;
  /** the picker is about to open: what is filled in must be on the device first */
  open: (event: Event) => void;
  choose: (event: Event) => void;
  remove: (id: string) => void;
  /** the place goes along, or does not */
  place: (id: string, use: boolean) => void;
  /** draws a small picture; nothing where the device cannot */
  draw: (id: string, canvas: HTMLCanvasElement | null) => void;
}

const button = (text: ComponentChildren, onClick: () => void, id?: string) => h('button', { type: 'button', class: 'text-button', onClick, id }, text);

/** Nothing of it goes along before someone has said so. */
function placeOf({ strings: { photos } }: Ask, { id, position }: ChosenPhoto, { place }: LivePhotos): JSX.Element | undefined {
  if (!position) return undefined;
  const { lat, lon, used } = position;
  const asked = fill(photos.placeFound, { lat: degrees(String(lat)), lon: degrees(String(lon)) });
  return h('div', { class: 'along' }, h('p', {}, used === undefined ? asked : used ? photos.placeUsed : photos.placeLeft), used !== true && button(photos.usePlace, () => place(id, true)), used !== false && button(photos.leavePlace, () => place(id, false)));
}

function chosenRow(ask: Ask, photo: ChosenPhoto, i: number, live: LivePhotos): JSX.Element {
  const { strings: { photos, pages } } = ask;
  const { id, name, size, refused, ready } = photo;
  const state = refused ? h('p', { class: 'fault' }, refusalOf(refused, photos)) : h('p', { class: 'hint' }, ready ? `${photos.ready}, ${sizeOf(size, photos, pages.tag)}` : photos.making);
  const remove = button([photos.remove, h('span', { class: 'sr-only' }, ' ', nameOf(i + 1, name, photos))], () => live.remove(id));
  const picture = h('canvas', { class: 'photo-picture', ...(ready ? { role: 'img', 'aria-label': fill(photos.preview, { place: i + 1 }) } : { 'aria-hidden': true }), width: 192, height: 192, ref: (canvas: HTMLCanvasElement | null) => void (ready && live.draw(id, canvas)) });
  return h('li', { key: id, class: 'photo' }, picture, h('div', { class: 'photo-words' }, h('p', { class: 'photo-name' }, nameOf(i + 1, name, photos)), state, !refused && ask.type.fields.some(({ kind }) => kind === 'place') && placeOf(ask, photo, live), remove));
}

/** Photos that came along before, without script: whoever unticks one leaves it out. */
function keptRows({ photos: kept = [], carried = [], strings: { photos } }: Ask): JSX.Element | undefined {
  if (!kept.length) return undefined;
  const row = (photo: (typeof kept)[number]) => {
    const id = `f-photo-${photo.place}`;
    const value = carried.find(([, known]) => known.indexOf(photo.id) === 0);
    const words = [nameOf(photo.place, photo.name, photos), h('span', { class: 'hint' }, ' ', stateOf(photo, photos))];
    return value ? h('div', { class: 'choice', key: photo.id }, h('input', { type: 'checkbox', id, name: 'photo', value: value[1], checked: true }), h('label', { for: id }, words)) : h('p', { key: photo.id }, words);
  };
  return h('div', { class: 'choices' }, kept.map(row));
}

export function photoQuestion(ask: Ask, own?: LivePhotos): JSX.Element {
  const { strings: { photos } } = ask;
  const hints = [fill(photos.limits, limits), photos.order, own ? photos.smaller : photos.asTheyAre, photos.careful];
  const asked = { name: 'photos', words: { label: photos.label, short: photos.short }, required: false, hints };
  const frame = frameOf(ask, asked);
  const input = h('input', {
    class: 'field file',
    type: 'file',
    id: frame.id,
    // With script the pictures go their own way, after the text.
    name: own ? undefined : 'photos',
    accept: 'image/*',
    multiple: true,
    'aria-describedby': frame.describedBy,
    'aria-invalid': frame.wrong || undefined,
    onClick: own && own.open,
    onChange: own && own.choose,
  });
  if (!own) return question(ask, asked, frame, keptRows(ask), input);
  const told = [own.tooMany && fill(photos.tooMany, limits), own.chosen.some(({ kept, refused }) => kept === false && !refused) && photos.onlyHere].filter(Boolean).join(' ');
  return question(ask, asked, frame, input, h('p', { class: 'hint', role: 'status' }, told), h('ul', { class: 'photos' }, own.chosen.map((photo, i) => chosenRow(ask, photo, i, own))));
}
