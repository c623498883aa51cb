// Why the intake did not take a report, in English.

import { photoProblems } from '../report/photo-problems-en.ts';
import type { nl } from './nl.ts';

export const en: typeof nl = {
  problems: {
    'too-large': { title: 'This is too long', text: 'Your message is too large to send. Shorten your text and send it again.' },
    'not-utf8': { title: 'We could not read these characters', text: 'Your message was not sent in UTF-8. Try another browser.' },
    'not-json': { title: 'We could not read this', text: 'The message is not valid JSON.' },
    'too-deep': { title: 'We could not read this', text: 'The JSON has too many levels.' },
    'name-twice': { title: 'We could not read this', text: 'A name stands twice in the JSON.' },
    'not-a-form': { title: 'We could not read this', text: 'The form arrived damaged. Go back and send it again.' },
    'a-file': { title: 'A file cannot be sent here', text: 'This form takes no photos or files. Go back and send it without.' },
    'wrong-media-type': { title: 'We do not know this kind of message', text: 'Send the form of this site, or JSON in UTF-8.' },
    'missing-key': { title: 'The key of the report is missing', text: 'Send an Idempotency-Key: a UUID that you make once for each report.' },
    'foreign-key': { title: 'Send once more', text: 'We could not check that this page came from us. Nothing was sent yet. Read your answers and send again.' },
    'key-reused': { title: 'This report was sent before, with another text', text: 'We already have another report under this key. Start a new report, or add to the first one on its status page.' },
    faults: { title: 'Something in the report is not right', text: 'Mend the fields in the list and send it again.' },
    'cross-site': { title: 'This came from another site', text: 'We only take forms that you fill in on our own site.' },
    'not-kept': { title: 'We cannot keep your report right now', text: 'It was not sent. Try again in a few minutes, or call us.' },
    unreadable: { title: 'We could not read this', text: 'The request arrived damaged. Try again.' },
    'not-allowed': { title: 'This cannot be done here', text: 'At this address you can only send a report.' },
    'not-here': { title: 'This cannot be done here', text: 'Go back to the page before and use the buttons and links on it.' },
    ...photoProblems,
  },
};
