// Brings the photos on a receipt or a status page to life: what is still on this device goes on its way, and each tells how far it is.
import type { PhotosProps } from '#ui/form/photo-states.ts';
import { photoName } from './draft.ts';
import { readKept, wipeOld } from './kept.ts';
import { wayName, type OnTheirWay } from './photos/on-their-way.ts';
import type { Picture } from './photos/picture.ts';
import { Sending } from './photos/sending.ts';

async function mount(element: HTMLElement): Promise<void> {
  const { path } = JSON.parse(element.dataset.photos!) as PhotosProps;
  const pictures = new Map<string, Picture>();
  let kept = true;
  let photos: OnTheirWay['photos'] = [];
  try {
    await wipeOld(Date.now());
    const record = await readKept<OnTheirWay>(wayName(path));
    photos = record ? record.photos : [];
    for (const { id } of photos) {
      const picture = await readKept<Picture & OnTheirWay>(photoName(id));
      if (picture) pictures.set(id, picture);
    }
  } catch {
    kept = false; // a browser that keeps nothing still shows what arrived, and sends what is chosen here
  }
  new Sending(element, { names: Object.fromEntries(photos.map(({ id, name }) => [id, name])), pictures, kept }).start();
}

const element = document.getElementById('fotos');
// Without hashes (a page without https) the plain form stays: it needs none.
if (element && typeof crypto === 'object' && crypto.subtle) void mount(element);
