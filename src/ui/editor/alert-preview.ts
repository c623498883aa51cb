// The preview of an alert: the bar as it will stand above every page.
import { nl } from '#i18n/nl.ts';
import type { Draw, PreviewProps } from './page-preview.ts';
import { told } from './told.ts';

interface Typed {
  kind?: keyof typeof nl.alert.label;
  text?: string;
  start?: string;
  end?: string;
  link?: { label?: string };
}

/** The bar that the form makes, with its hours as a reader sees them. */
export function drawAlert(h: Draw, { entry }: PreviewProps): unknown {
  const { kind = 'notice', text = '', start = '', end = '', link }: Typed = entry.get('data')?.toJS() ?? {};
  return h('aside', { className: 'alerts' }, h('div', { className: `alert ${kind}` }, h('p', { className: 'wrap' }, h('strong', null, `${nl.alert.label[kind]}: `), `${text} `, link?.label && h('a', { href: '#' }, link.label), ' ', start && end && h('small', null, nl.alert.since(told(start), told(end))))));
}
