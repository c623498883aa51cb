// What the worker for pages without a line has to know of this zone; the build hands it over (src/build/offline.ts).
import { nl } from '#i18n/nl.ts';
import type { Settings } from '#ui/offline/settings.ts';
import { getZone } from './facts.ts';
import { getForms } from './reports.ts';

/** All but the name of the edition, which only a finished build has. Of a form that keeps nothing on the device, the page is not kept either. */
export async function offlineSettings(): Promise<Omit<Settings, 'edition'>> {
  const { tag, clock } = nl.report.pages;
  const { timeZone } = await getZone();
  const leaveOut = (await getForms()).filter(({ type }) => type.sensitive).map(({ to }) => to);
  return { timeZone, leaveOut, words: { tag, clock, ...nl.offline.worker } };
}
