// Sends the photos of one report from this page, one after the other, until all have arrived; what is left goes on when the page is opened again.
import { render } from 'preact';
import { photoLimits, type PhotoStatus } from '#domain/report/photos.ts';
import { photosBody, type LivePhoto, type PhotosProps } from '#ui/form/photo-states.ts';
import { limits } from '#ui/form/photo-words.ts';
import { fill } from '#ui/form/words.ts';
import { photoName } from '../draft.ts';
import { keepAll, type Changes } from '../kept.ts';
import { newKey } from '../key.ts';
import { wayName, type OnTheirWay } from './on-their-way.ts';
import type { Picture } from './picture.ts';
import { prepare } from './prepare.ts';
import { request } from './request.ts';
import { sendPhoto, type Outcome } from './tus.ts';
import { awake, inTurn } from './waiting.ts';

/** What this device has of the report. */
export interface Here {
  /** names by id, in the order of the report */
  names: Record<string, string>;
  pictures: Map<string, Picture>;
  /** whether the photos lie on the device, and not only in this page */
  kept: boolean;
}

const ended = ({ state }: PhotoStatus) => state === 'arrived' || state === 'removed' || state === 'too-late' || state === 'refused';

export class Sending {
  readonly element: HTMLElement;
  readonly here: Here;
  readonly props: PhotosProps;
  readonly live: Record<string, LivePhoto> = {};
  readonly pieces = { size: photoLimits.chunk as number };
  /** taken away by its owner; the server is told as soon as it can be reached */
  readonly unwanted: string[] = [];
  /** about the files that were chosen last */
  told?: string;
  stop = new AbortController();
  busy = false;

  constructor(element: HTMLElement, here: Here) {
    this.element = element;
    this.here = here;
    this.props = JSON.parse(element.dataset.photos!) as PhotosProps;
    for (const { id } of this.states) this.live[id] = { now: here.pictures.has(id) ? 'here' : 'absent', name: here.names[id] };
  }

  get states(): PhotoStatus[] {
    return this.props.shown.states;
  }

  /** Draws how far everything is. */
  show(): void {
    const live = { photos: this.live, told: this.told, kept: this.here.kept, retry: () => awake.now(), remove: (id: string) => this.remove(id), add: (event: Event) => this.add(event) };
    render(photosBody({ ...this.props, live }), this.element);
  }

  start(): void {
    this.show();
    if (this.busy) return;
    this.busy = true;
    void inTurn(this.props.path, () => this.sendAll()).then(() => (this.busy = false));
  }

  private next(): PhotoStatus | undefined {
    return this.states.find((photo) => this.unwanted.includes(photo.id) || (!ended(photo) && this.here.pictures.has(photo.id)));
  }

  private async sendAll(): Promise<void> {
    let tries = 0;
    for (let photo = this.next(); photo; photo = this.next()) {
      this.stop = new AbortController();
      const outcome = await (this.unwanted.includes(photo.id) ? this.takeBack(photo) : this.sendOne(photo)).catch((): Outcome => 'again');
      if (outcome !== 'again') tries = 0;
      else if (!this.stop.signal.aborted) {
        this.set(photo, {}, 'interrupted');
        await awake.after(tries++);
      }
      if (outcome === 'gone') return;
    }
  }

  private set(photo: PhotoStatus, patch: Partial<PhotoStatus>, now: LivePhoto['now'] = 'sending'): void {
    Object.assign(photo, patch);
    this.live[photo.id] = { ...this.live[photo.id], now };
    this.show();
  }

  private async sendOne(photo: PhotoStatus): Promise<Outcome> {
    const { id } = photo;
    const picture = await this.made(photo);
    if (!picture) return 'arrived'; // it was refused here, and its state says so
    const { blob } = picture;
    this.set(photo, { size: blob.size });
    const outcome = await sendPhoto({
      url: `${this.props.path}fotos/${id}`,
      blob,
      name: this.here.names[id] || '',
      ask: request,
      pieces: this.pieces,
      progress: (received) => this.set(photo, { received }),
      signal: this.stop.signal,
    });
    if (outcome === 'again') return outcome;
    if (typeof outcome === 'object') await this.end(photo, { state: 'refused', reason: outcome.refused });
    else if (outcome !== 'gone') await this.end(photo, { state: outcome });
    return outcome;
  }

  /** The photo, ready to leave the device. */
  private async made(photo: PhotoStatus): Promise<Picture | undefined> {
    const { id } = photo;
    const picture = this.here.pictures.get(id)!;
    if (picture.ready) return picture;
    const made = await prepare(picture.blob);
    if ('refused' in made) {
      await this.end(photo, { state: 'refused', reason: made.refused });
      return undefined;
    }
    const ready = { blob: made.blob, ready: true };
    this.here.pictures.set(id, ready);
    return ready;
  }

  private async takeBack(photo: PhotoStatus): Promise<Outcome> {
    const { status } = await request(`${this.props.path}fotos/${photo.id}`, { method: 'DELETE', signal: this.stop.signal });
    if (status >= 500 || status === 429) return 'again';
    this.unwanted.splice(this.unwanted.indexOf(photo.id), 1);
    await this.end(photo, { state: 'removed', received: 0 });
    return 'arrived';
  }

  /** A photo that needs nothing more leaves this device; with the last one, the report does. */
  private async end(photo: PhotoStatus, patch: Partial<PhotoStatus>): Promise<void> {
    this.here.pictures.delete(photo.id);
    this.set(photo, { ...patch, ...(patch.state === 'arrived' ? { received: photo.size } : {}) }, 'absent');
    await this.file([[photoName(photo.id), undefined]]);
  }

  /** What is still to go is filed under the page of the report. */
  private async file(changes: Changes): Promise<void> {
    const { path, shown, strings, sensitive } = this.props;
    if (sensitive) return;
    const left = this.states.filter(({ id }) => this.here.pictures.has(id)).map(({ id }) => ({ id, name: this.here.names[id] || '' }));
    const record: OnTheirWay = { till: Date.parse(shown.until), to: path, say: strings.photos.goOnPhotos, photos: left };
    const kept = await keepAll([...changes, [wayName(path), left.length ? record : undefined]], { strict: true });
    this.here.kept = this.here.kept && Boolean(kept);
  }

  private remove(id: string): void {
    if (!confirm(this.props.strings.photos.removeSure)) return;
    this.here.pictures.delete(id);
    this.unwanted.push(id);
    this.stop.abort();
    awake.now();
    this.start();
    this.element.tabIndex = -1;
    this.element.focus();
  }

  /** Files take the place of photos that are missing, then of none. */
  private add(event: Event): void {
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem('photos') as HTMLInputElement;
    event.preventDefault();
    const files = Array.from(input.files || []);
    const missing = this.states.filter(({ id, state }) => (state === 'refused' || state === 'waiting' || state === 'partly') && !this.here.pictures.has(id));
    const room = photoLimits.count - this.states.filter(({ state }) => state !== 'removed').length;
    const changes: Changes = files.slice(0, missing.length + room).map((file, i) => {
      const photo: PhotoStatus = missing[i] || { id: newKey(), place: Math.max(0, ...this.states.map(({ place }) => place)) + 1, state: 'waiting', received: 0 };
      if (!missing[i]) this.states.push(photo);
      const picture: Picture = { blob: file, ready: false };
      Object.assign(photo, { state: 'waiting', received: 0, reason: undefined });
      this.here.names[photo.id] = file.name.slice(0, photoLimits.name);
      this.here.pictures.set(photo.id, picture);
      this.live[photo.id] = { now: 'here', name: this.here.names[photo.id] };
      return [photoName(photo.id), { till: Date.parse(this.props.shown.until), ...picture } as Picture & { till: number }];
    });
    input.value = '';
    const { said, tooMany } = this.props.strings.photos;
    this.told = !files.length ? said.none : files.length > changes.length ? fill(tooMany, limits) : undefined;
    if (!changes.length) return this.show();
    this.here.kept = !this.props.sensitive;
    void this.file(changes).then(() => this.show());
    this.start();
  }
}
