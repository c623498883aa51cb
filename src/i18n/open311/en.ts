// What another app is told, in English.
import type { Open311Words } from './nl.ts';

export const en: Open311Words = {
  discovery: { contact: 'Questions about this address? Call {phone}.', more: 'Explanation and examples: {url}', key: 'You do not need a key.' },
  moment: 'A date, or a date with a time, such as 2026-11-24T20:30:00+01:00.',
  received: 'Your report has arrived. Your number is {reference}. Follow your report at {url}',
  promise: 'By {date} at the latest you get a first answer, or someone has looked at it if you did not ask for one.',
  outside: 'The place lies outside the area of {zone}. We have kept your report all the same. Does it belong to another town? Find your police there: {other}.',
  zero: 'The position 0,0 is no place on land. We only keep the address.',
  media: 'We do not open photos at other addresses. The address of your photo is kept as text with your report.',
  faults: {
    'no-location': 'Say where it is: send lat and long, address_string or address_id.',
    'half-position': 'Send lat and long together, or an address in address_string.',
    'no-number': 'Write lat and long in degrees (WGS84) with a point, such as 50.85.',
    zero: 'The position 0,0 is no place on land. Send the real position, or an address in address_string.',
    'too-long': 'Make this shorter, {max} characters at most.',
    'too-many': 'Send {max} addresses of photos at most.',
    'unknown-attribute': 'Leave this out: this kind of report does not ask for it.',
    'no-way-to-answer': 'Give an e-mail address or a phone number. This kind of report always gets an answer.',
  },
  errors: {
    'no-service': 'Say in service_code what it is about. The list is at {list}',
    'unknown-service': 'We do not know this kind of report: {code}. The list is at {list}',
    apart: 'This kind of report only comes by the form on our site: {url}',
    jurisdiction: 'This is another area than ours: {id}. Leave out jurisdiction_id, or give {ours}.',
    request: 'We find no report with this number. Give the whole service_request_id that the app got; the short number alone opens nothing.',
    token: 'We find no report with this token.',
    address: 'This address does not exist. Start at {discovery}',
    method: 'That cannot be done here. At this address one can only: {allow}.',
    key: 'Idempotency-Key must be a UUID that you make once for each report. You may also leave out the header.',
    media: 'Send application/x-www-form-urlencoded in UTF-8. XML and JSON are for the answer only.',
    'a-file': 'A file cannot come along here. Send the report without it.',
    'cross-site': 'This came from a page of another site. Send reports from an app or from your server.',
  },
  call: 'Does it not work? Call {phone}.',
  apartReasons: {
    sensitive: 'What is in it, or who tells it, must not pass through the app of someone else.',
    oversight: 'It is about the police itself and goes straight to those who oversee it.',
    'no-place': 'It has no place on the map, and Open311 is about places.',
  },
  via: 'Came by another app (Open311)',
  mediaAtDesk: 'Photos, not opened by us',
};
