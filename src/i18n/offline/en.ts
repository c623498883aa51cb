// What the site says when there is no line, in English.

import type { nl } from './nl.ts';

export const en: typeof nl = {
  title: 'You have no connection',
  description: 'This page cannot be loaded now and is not on your device. You can make calls without internet.',
  text: 'This page is not on your device. You can make calls without internet.',
  again: 'Try again',
  worker: {
    kept: 'These pages are on your device',
    offline: 'You have no connection. This page is of {when} and was still on your device.',
    slow: 'Your connection is slow. This page is of {when} and was still on your device.',
    down: 'Our website is not answering now. This page is of {when} and was still on your device.',
    old: 'That is more than a day ago: numbers and hours may have changed.',
  },
};
