// What the invented zone changes before it is built: hours that differ in two days from today, and files as other desks keep them.
import { addDays, localTime } from '#domain/hours.ts';

/** An ISO date, this many days from today. */
export const inDays = (days: number) => addDays(localTime(Date.now(), 'Europe/Brussels').date, days);

const inTwoDays = (text: string) => text.replace('from: 2026-12-01', `from: ${inDays(2)}`).replace('to: 2026-12-03', `to: ${inDays(4)}`);
/** As Notepad keeps a file: a mark in front, and two signs at the end of each line. */
const ofWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

/** By file of the zone, from its own folder. */
export const changes = {
  'contact/stations/torenhuis.yaml': inTwoDays,
  'contact/stations/avondpost.yaml': ofWindows,
  'nl/pages/over-ons/korps.mdx': ofWindows,
  'nl/nieuws/nieuwe-balie.mdx': (text: string) => text.replace('date: 2026-11-01', '$&\nmonthOnly: true'),
  'geo/neighbourhoods.geojson': (text: string) => ofWindows(text).slice(1),
};
