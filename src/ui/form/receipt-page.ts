// The whole page of a receipt, as the server shows it.
import { h, type JSX } from 'preact';
import type { PhotosShown } from '#domain/report/photos.ts';
import { exitLink } from './notices.ts';
import { photosSection } from './photo-states.ts';
import { receiptBody, type ReceiptProps } from './receipt.ts';

export interface ReceiptPageProps extends Omit<ReceiptProps, 'photos'> {
  /** left out where no photos can come */
  photos?: PhotosShown;
  /** the one-time key of the form that sends photos */
  key?: string;
}

/** The path of an absolute address on this site. */
const pathOf = (address: string) => address.replace(/^[a-z]+:\/\/[^/]+/i, '');

export function receiptPage({ photos, key, ...props }: ReceiptPageProps): JSX.Element {
  const section = photosSection(props, photos, { path: pathOf(props.statusUrl), key });
  return h('div', { class: 'form-page' }, exitLink(props, props.type.sensitive), h('div', { class: 'form-body' }, receiptBody({ ...props, photos: section })));
}
