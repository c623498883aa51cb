// A field that no person meets: out of sight, out of the tab order, out of what a screen reader tells. Whoever fills it in is a robot, probably.
import { h, type JSX } from 'preact';
import type { ReportWords } from '#i18n/report/nl.ts';

export const trap = ({ pages }: ReportWords, value = ''): JSX.Element =>
  h('div', { class: 'trap', 'aria-hidden': 'true' }, h('label', { for: 'f-website' }, pages.trap), h('input', { type: 'text', id: 'f-website', name: 'website', tabIndex: -1, autocomplete: 'off', value }));
