// Days and moments in a preview as the site writes them; what is half typed stays as it is.
import { clock, longDate } from '#i18n/format.ts';
import { nl } from '#i18n/nl.ts';
import { partsOf } from '#domain/moment.ts';

const asDay = (date: string) => (Number.isNaN(Date.parse(date)) ? date : longDate(date));

/** "24 november 2026", and with a time "24 november 2026 om 19.00 u.". */
export function told(moment: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?/.test(moment)) return moment;
  if (!moment.includes('T')) return asDay(moment);
  const { date, minutes } = partsOf(moment);
  return nl.alert.at(asDay(date), clock(minutes));
}
