// The facts of the zone as the checks need them, read from content that may still be wrong: what is not there, is left out.
import type { ContentFile } from '#build/content/read.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Site } from './site.ts';

export type Fields = Record<string, unknown>;

/** The files of a collection with their fields; a file that cannot be read is left out, for the rule on schemas tells of it. */
export function entriesOf(site: Site, collection: CollectionName): { file: ContentFile; data: Fields }[] {
  return site.files.filter((file) => file.collection === collection && file.data !== null && typeof file.data === 'object').map((file) => ({ file, data: file.data as Fields }));
}

/** A group of fields inside another; empty when there is none. */
export const group = (data: Fields, name: string): Fields => (data[name] !== null && typeof data[name] === 'object' ? (data[name] as Fields) : {});

/** A list inside a group of fields; empty when there is none. */
export const list = (data: Fields, name: string): Fields[] => (Array.isArray(data[name]) ? (data[name] as Fields[]) : []);

/** A value as text; empty when there is none. */
export const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

/** Only the digits, to compare numbers however they are grouped. */
export const digits = (value: unknown) => text(value).replace(/\D/g, '');
