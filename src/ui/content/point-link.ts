// Where a contact point leads: the address that a phone, a mail program, a map or a browser opens.
import { telHref } from '#domain/contact.ts';
import type { Point } from './facts.ts';

/** `tel:`, `sms:`, `mailto:`, `geo:` or the address itself, as the kind of the point asks. */
export function pointHref({ kind, value }: Pick<Point['data'], 'kind' | 'value'>): string {
  if (kind === 'phone' || kind === 'sms') return telHref(value, kind === 'sms' ? 'sms' : 'tel');
  if (kind === 'address') return `geo:0,0?q=${encodeURIComponent(value)}`;
  return kind === 'email' ? `mailto:${value}` : value;
}
