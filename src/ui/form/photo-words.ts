// Photos in words: how each is called, how large it is, how far it is, and what can be done about it.
import { photoLimits, type PhotoRefusal, type PhotoStatus } from '#domain/report/photos.ts';
import type { PhotoWords } from '#i18n/report/photos-nl.ts';
import { fill } from './words.ts';

const megabyte = 1_048_576;

/** The limits as the sentences name them. */
export const limits = { count: photoLimits.count, megabytes: photoLimits.bytes / megabyte };

/** "Foto 2: tuin.jpg", or "Foto 2" where nobody knows its name. */
export const nameOf = (place: number, name: string | undefined, words: PhotoWords): string => fill(name ? words.named : words.photo, { place, name: name || '' });

/** "0,4 MB", as the language of the page writes it. */
export const sizeOf = (bytes: number, words: PhotoWords, tag: string): string => fill(words.size, { megabytes: Math.max(0.1, bytes / megabyte).toLocaleString(tag, { maximumFractionDigits: 1 }) });

/** What someone can do about a photo that was not taken. */
export const refusalOf = (reason: PhotoRefusal, words: PhotoWords): string => fill(words.refusals[reason], limits);

/** A whole number, never 100 before everything is there. */
export const percentOf = (received: number, size: number | undefined): number => (size ? Math.min(99, Math.floor((100 * received) / size)) : 0);

/** How far a photo is, for whoever does not send it from this page. */
export function stateOf({ state, received, size, reason }: PhotoStatus, words: PhotoWords): string {
  const said = fill(words.states[state], { percent: percentOf(received, size) });
  return state === 'refused' && reason ? `${said}. ${refusalOf(reason, words)}` : said;
}
