// Whether what is filled in stays on the device, in words, with the way to wipe it.
import { h, type JSX } from 'preact';
import type { Ask } from './ask.ts';

/** Without script nothing is kept and nothing is said; the page has it ready for when the script comes (see stepwise.ts). */
export function draftWords({ type, live, strings: { pages } }: Ask): JSX.Element {
  const kept = type.sensitive || (live && !live.keeps) ? pages.keptNothing : pages.kept;
  return h('div', live ? { class: 'draft' } : { class: 'draft stepwise-only', hidden: true }, h('p', {}, kept), live?.wipe && h('button', { type: 'button', class: 'text-button', onClick: live.wipe }, pages.wipe));
}
