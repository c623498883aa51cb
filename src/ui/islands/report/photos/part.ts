// The photos of one report while its form is filled in: chosen, laid on the device, made smaller, shown, and sent once the text has arrived.
import { photoLimits } from '#domain/report/photos.ts';
import { limits } from '#ui/form/photo-words.ts';
import { photoQuestion, type ChosenPhoto, type LivePhotos } from '#ui/form/photo-question.ts';
import { photosSection } from '#ui/form/photo-states.ts';
import type { Entry } from '#ui/form/entries.ts';
import { photoName } from '../draft.ts';
import { keepAll, longest, readKept } from '../kept.ts';
import { newKey } from '../key.ts';
import { update, type Session } from '../session.ts';
import type { PhotosPart } from './door.ts';
import type { Picture } from './picture.ts';
import { prepare } from './prepare.ts';
import { drawPreview } from './preview.ts';
import { Sending } from './sending.ts';
import { shownAtFirst } from './shown.ts';

/** What the picker lets through and is no picture: some browsers know no kind for HEIC. */
const isPicture = ({ type, name }: File) => (type ? /^image\/(?!svg)/.test(type) : /\.(?:hei[cf]|avif|jpe?g|png|webp)$/i.test(name));

const asChosen = (file: File): ChosenPhoto => ({
  id: newKey(),
  name: file.name.slice(0, photoLimits.name),
  type: file.type.slice(0, photoLimits.type),
  size: file.size,
  refused: !isPicture(file) ? 'not-a-photo' : file.size ? undefined : 'empty',
});

let laying: Promise<unknown> = Promise.resolve();

/** Lays a photo on the device. A sensitive report leaves nothing there. */
async function lay(session: Session, id: string, picture: Picture): Promise<void> {
  if (session.data.type.sensitive) return;
  const kept = keepAll([[photoName(id), { till: Date.now() + longest, ...picture } as Picture & { till: number }]], { strict: true });
  laying = Promise.all([laying, kept]);
  change(session, id, { kept: Boolean(await kept) });
}

function change(session: Session, id: string, patch: Partial<ChosenPhoto>): void {
  const { photos } = session.state;
  if (!photos.some((photo) => photo.id === id)) return; // taken away meanwhile
  update(session, 'stays', { photos: photos.map((photo) => (photo.id === id ? { ...photo, ...patch } : photo)) });
}

async function makeReady(session: Session, id: string): Promise<void> {
  const picture = session.pictures.get(id) || (await readKept<Picture & { till: number }>(photoName(id)).catch(() => undefined));
  const { photos } = session.state;
  if (!photos.some((photo) => photo.id === id)) return;
  // Its bytes never reached the device before the browser was ended.
  if (!picture) return update(session, 'stays', { photos: photos.filter((photo) => photo.id !== id) });
  session.pictures.set(id, picture);
  if (picture.ready) return showReady(session, id, picture);
  const made = await prepare(picture.blob);
  if ('refused' in made) return change(session, id, { refused: made.refused });
  const small = { ...made, ready: true };
  session.pictures.set(id, small);
  showReady(session, id, small);
  await lay(session, id, small);
}

/** What the draft knows of its place stays, for it tells whether that goes along. */
function showReady(session: Session, id: string, { blob: { size, type }, position }: Picture): void {
  const photo = session.state.photos.find((one) => one.id === id);
  change(session, id, { ready: true, size, type, position: (photo && photo.position) || position });
}

/** The position of a photo becomes that of the first question about a place, or is taken out of it again. */
function usePlace(session: Session, id: string, use: boolean): void {
  const { data: { type }, state: { entries, photos } } = session;
  const place = type.fields.find(({ kind }) => kind === 'place')!.id;
  const { position } = photos.find((photo) => photo.id === id)!;
  const { lat, lon, accuracy } = position!;
  const names = ['lat', 'lon', 'accuracy'].map((part) => `${place}.${part}`);
  const own: Entry[] = [[names[0]!, lat.toFixed(6)], [names[1]!, lon.toFixed(6)], ...(accuracy ? [[names[2]!, String(Math.round(accuracy))] as Entry] : [])];
  const others = entries.filter(([name]) => !names.includes(name));
  // Only one place goes along: a photo that gave it before gives it no longer.
  const told = photos.map((photo) => (photo.id === id ? { ...photo, position: { ...position!, used: use } } : use && photo.position && photo.position.used ? { ...photo, position: { ...photo.position, used: false } } : photo));
  update(session, 'typed', { photos: told, entries: use ? [...others, ...own] : position!.used ? others : entries });
}

function actsOf(session: Session): LivePhotos {
  let opening = false;
  return {
    chosen: session.state.photos,
    tooMany: session.state.tooMany,
    open(event) {
      // A phone may end the browser while its camera is open: everything is on the device before that.
      if (opening) return;
      event.preventDefault();
      const input = event.currentTarget as HTMLInputElement;
      void Promise.all([session.saved, laying]).then(() => {
        opening = true;
        input.click();
        opening = false;
      });
    },
    choose: (event) => choose(session, event.currentTarget as HTMLInputElement),
    remove(id) {
      const { photos } = session.state;
      if (photos.some((photo) => photo.id === id && photo.position && photo.position.used)) usePlace(session, id, false);
      session.pictures.delete(id);
      update(session, 'typed', { tooMany: undefined, photos: session.state.photos.filter((photo) => photo.id !== id) });
      document.getElementById('f-photos')!.focus();
    },
    place: (id, use) => usePlace(session, id, use),
    draw(id, canvas) {
      const picture = session.pictures.get(id);
      if (picture && canvas) drawPreview(picture.blob, canvas);
    },
  };
}

let line: Promise<unknown> = Promise.resolve();
/** One after the other: a phone decodes one large picture at a time. */
const inLine = (work: () => Promise<unknown>) => void (line = line.then(work).catch(() => undefined));

function choose(session: Session, input: HTMLInputElement): void {
  const files = Array.from(input.files || []);
  input.value = '';
  const { photos } = session.state;
  const room = limits.count - photos.length;
  const chosen = files.slice(0, room).map((file) => ({ file, photo: asChosen(file) }));
  update(session, 'typed', { tooMany: files.length > room, photos: [...photos, ...chosen.map(({ photo }) => photo)] });
  for (const { file, photo: { id, refused } } of chosen) {
    if (refused) continue;
    session.pictures.set(id, { blob: file, ready: false });
    const laid = lay(session, id, { blob: file, ready: false });
    inLine(() => laid.then(() => makeReady(session, id)));
  }
}

export function startPhotos(session: Session): PhotosPart {
  return {
    question: (ask) => photoQuestion(ask, actsOf(session)),
    resume: () => session.state.photos.forEach(({ id, refused }) => refused || inLine(() => makeReady(session, id))),
    section() {
      const { data, state: { arrived, photos } } = session;
      const path = new URL(arrived!.statusUrl, location.href).pathname;
      return photosSection(data, shownAtFirst(arrived!, photos), { path });
    },
    send(root) {
      const { state: { photos }, pictures } = session;
      const names = Object.fromEntries(photos.map(({ id, name }) => [id, name]));
      const element = root.querySelector<HTMLElement>('#fotos');
      if (element) new Sending(element, { names, pictures, kept: !session.data.type.sensitive && photos.every(({ kept, refused }) => kept || refused) }).start();
    },
  };
}
