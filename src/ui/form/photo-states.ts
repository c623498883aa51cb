// The photos of a report that was sent: how far each is, until when one can come, and the form that any browser can send one with.
import { h, type JSX } from 'preact';
import type { PhotosShown, PhotoStatus } from '#domain/report/photos.ts';
import type { ReportType } from '#domain/report/report-type.ts';
import type { ReportWords } from '#i18n/report/nl.ts';
import { dayAndHour, zoneTime } from './dates.ts';
import type { Around } from './notices.ts';
import { limits, nameOf, percentOf, stateOf } from './photo-words.ts';
import { fill } from './words.ts';

/** What is known of a photo on this device, besides what the server knows. */
export interface LivePhoto {
  /** `here`: waits on this device · `sending` · `interrupted`: tried again soon · `absent`: not on this device */
  now: 'here' | 'sending' | 'interrupted' | 'absent';
  name?: string;
}

/** What only a script can do with photos that were not sent yet. */
export interface LiveStates {
  photos: Record<string, LivePhoto>;
  /** about the files that were chosen last: none, or more than can come */
  told?: string;
  /** whether what still has to go is on the disk of this device, and not only in this page */
  kept: boolean;
  retry: () => void;
  remove: (id: string) => void;
  add: (event: Event) => void;
}

export interface PhotosProps {
  shown: PhotosShown;
  /** the path of the status page */
  path: string;
  strings: Pick<ReportWords, 'photos'> & { pages: ReportWords['pages'] };
  timeZone: string;
  /** nothing of it may stay on a device */
  sensitive: boolean;
  /** the one-time key of a plain form; without it there is none, and the status page has it */
  key?: string;
  live?: LiveStates;
}

const ends = (state: PhotoStatus['state']) => state === 'arrived' || state === 'removed' || state === 'refused' || state === 'too-late';
const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value });

/** The state of a photo in words; what this device is doing about it comes first. */
function wordsOf(photo: PhotoStatus, live: LivePhoto | undefined, { photos }: PhotosProps['strings']): string {
  if (ends(photo.state) || !live) return stateOf(photo, photos);
  if (live.now === 'sending') return fill(photos.sending, { percent: percentOf(photo.received, photo.size) });
  if (live.now === 'interrupted' && photo.received) return stateOf({ ...photo, state: 'partly' }, photos);
  return live.now === 'absent' ? `${stateOf(photo, photos)}. ${photos.notHere}` : live.now === 'here' ? photos.waitingHere : stateOf(photo, photos);
}

function removeButton(props: PhotosProps, { id, state }: PhotoStatus, name: string): JSX.Element | undefined {
  const { live, key, path, shown, strings: { photos } } = props;
  const words = [photos.removePhoto, h('span', { class: 'sr-only' }, ' ', name)];
  if (!shown.open || state === 'removed' || state === 'too-late') return undefined;
  if (live) return h('button', { type: 'button', class: 'text-button', onClick: () => live.remove(id) }, words);
  return key ? h('form', { method: 'post', action: path }, hidden('action', 'remove-photo'), hidden('key', key), hidden('photo', id), h('button', { type: 'submit', class: 'text-button' }, words)) : undefined;
}

function row(props: PhotosProps, photo: PhotoStatus): JSX.Element {
  const { live, strings } = props;
  const own = live && live.photos[photo.id];
  const name = nameOf(photo.place, (own && own.name) || photo.name, strings.photos);
  const going = own && !ends(photo.state) && own.now !== 'absent';
  const bar = going && photo.size ? h('progress', { max: photo.size, value: photo.received, 'aria-label': name }) : undefined;
  return h('li', { key: photo.id, class: 'photo' }, h('div', { class: 'photo-words' }, h('p', { class: 'photo-name' }, name), h('p', { class: photo.state === 'refused' ? 'fault' : 'hint' }, wordsOf(photo, own, strings)), bar, removeButton(props, photo, name)));
}

/** With script the same form sends in pieces that go on after a cut. */
function addForm({ shown: { open, states }, path, key, live, strings: { photos } }: PhotosProps): JSX.Element | undefined {
  const missing = states.some(({ state, id }) => state === 'refused' || (!ends(state) && (!live || !live.photos[id] || live.photos[id]!.now === 'absent')));
  const taken = states.filter(({ state }) => state !== 'removed').length;
  if (!open || !(key || live) || (taken >= limits.count && !missing)) return undefined;
  const notes = 'f-photos-hint';
  return h(
    'form',
    { class: 'no-print', method: 'post', action: path, enctype: 'multipart/form-data', onSubmit: live && live.add },
    hidden('action', 'photos'),
    key && hidden('key', key),
    h(
      'div',
      { class: 'part-question' },
      h('p', { class: 'part' }, h('label', { for: 'f-photos' }, photos.addLabel)),
      h('p', { class: 'hint', id: notes }, fill(photos.limits, limits)),
      h('input', { class: 'field file', type: 'file', id: 'f-photos', name: 'photos', accept: 'image/*', multiple: true, 'aria-describedby': notes }),
      live && h('p', { class: 'hint', role: 'status' }, live.told),
    ),
    h('p', { class: 'form-buttons' }, h('button', { class: 'button quiet', type: 'submit' }, photos.addSend)),
  );
}

/** One sentence about all of them, told politely when it changes. */
function sumOf({ shown: { states }, live, strings: { photos } }: PhotosProps): string {
  const wanted = states.filter(({ state }) => state !== 'removed');
  const arrived = wanted.filter(({ state }) => state === 'arrived').length;
  if (!wanted.length) return photos.none;
  const cut = live && wanted.some(({ id, state }) => !ends(state) && live.photos[id] && live.photos[id]!.now === 'interrupted');
  return [arrived === wanted.length ? photos.allHere : fill(photos.counted, { arrived, count: wanted.length }), cut && photos.interrupted].filter(Boolean).join(' ');
}

/** List, sentences and form: what changes while photos are sent. */
export function photosBody(props: PhotosProps): JSX.Element {
  const { shown: { states, until, open }, live, strings: { photos, pages }, timeZone } = props;
  const under = states.filter(({ id, state }) => live && !ends(state) && live.photos[id] && live.photos[id]!.now !== 'absent');
  const cut = live && under.some(({ id }) => live.photos[id]!.now === 'interrupted');
  return h(
    'div',
    {},
    h('p', { class: 'font-bold', role: 'status' }, sumOf(props)),
    under.length > 0 && h('p', {}, live!.kept ? photos.mayClose : photos.stayOpen),
    cut && h('p', { class: 'form-buttons' }, h('button', { type: 'button', class: 'button quiet', onClick: live!.retry }, photos.tryNow)),
    h('ul', { class: 'photos' }, states.map((photo) => row(props, photo))),
    h('p', { class: 'hint' }, open ? fill(photos.until, { when: dayAndHour(zoneTime(Date.parse(until), timeZone), pages) }) : photos.closed),
    addForm(props),
  );
}

/** What the script of this page needs, in the page; see mount-photos.ts. */
export const forPhotos = ({ shown, path, strings: { photos, pages }, timeZone, sensitive, key }: PhotosProps): string => JSON.stringify({ shown, path, timeZone, sensitive, key, strings: { photos, pages: { tag: pages.tag, clock: pages.clock } } });

/** The section on receipt and status page; nothing where no photos can come, nor where there are none and none can come any more. */
export function photosSection({ type, book, strings }: Pick<Around, 'book' | 'strings'> & { type: ReportType }, shown: PhotosShown | undefined, { path, key }: { path: string; key?: string }): JSX.Element | undefined {
  if (!shown || (!shown.states.length && !shown.open)) return undefined;
  const props: PhotosProps = { shown, path, strings, timeZone: book.zone.timeZone, sensitive: type.sensitive, key };
  return h('section', { 'aria-labelledby': 'fotos-titel' }, h('h2', { id: 'fotos-titel' }, shown.states.length ? strings.photos.title : strings.photos.add), h('div', { id: 'fotos', 'data-photos': forPhotos(props) }, photosBody(props)));
}
