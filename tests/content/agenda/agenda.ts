// What a day brings: what appears, what is over, and what someone must look at.
import type { ContentFile } from '#build/content/read.ts';
import { check as links } from '../checks/links.ts';
import { check as pastDates } from '../checks/past-dates.ts';
import { entriesOf, group, text } from '../base/entries.ts';
import type { Finding } from '../base/finding.ts';
import type { Site } from '../base/site.ts';
import { unconfirmedIn, type Unconfirmed } from '../base/unconfirmed.ts';
import { dueIn, type Due } from './due.ts';
import type { Outside } from './outside.ts';

/** Something with a title, in a file. */
export interface Item {
  path: string;
  title: string;
  /** ISO date or moment */
  when: string;
}

export interface Agenda {
  day: string;
  /** whether today's site differs from yesterday's without anyone having written a word */
  changes: boolean;
  appears: Item[];
  /** news and alerts that are over; what ended today is among them */
  over: Item[];
  /** statements that promised more by now */
  overdue: Item[];
  due: Due[];
  promises: Finding[];
  deadLinks: Finding[];
  /** websites of others; empty when nobody asked to look */
  outside: Outside[];
  unconfirmed: Unconfirmed[];
}

const item = (file: ContentFile, title: unknown, when: string): Item => ({ path: file.path, title: text(title), when });

/** The agenda of `site.today`. Links are looked at where there are built pages; websites of others have been looked at before, by `outside`. */
export function agendaOf(site: Site, outside: Outside[] = []): Agenda {
  const { today, files } = site;
  const news = entriesOf(site, 'news');
  const alerts = entriesOf(site, 'alerts');
  const appears = [
    ...news.filter(({ data }) => text(data['date']) === today).map(({ file, data }) => item(file, data['title'], text(data['date']))),
    ...alerts.filter(({ data }) => text(data['start']).slice(0, 10) === today).map(({ file, data }) => item(file, data['text'], text(data['start']))),
  ];
  const over = [
    ...news.filter(({ data }) => text(data['expires']) !== '' && text(data['expires']) <= today).map(({ file, data }) => item(file, data['title'], text(data['expires']))),
    ...alerts.filter(({ data }) => text(data['end']) !== '' && text(data['end']).slice(0, 10) < today).map(({ file, data }) => item(file, data['text'], text(data['end']))),
  ];
  const overdue = news
    .map(({ file, data }) => ({ file, data, statement: group(data, 'statement') }))
    .filter(({ statement }) => statement['closed'] !== true && text(statement['nextUpdate']) !== '' && text(statement['nextUpdate']).slice(0, 10) < today)
    .map(({ file, data, statement }) => item(file, data['title'], text(statement['nextUpdate'])));
  return {
    day: today,
    changes: appears.length > 0 || over.some(({ when }) => when.slice(0, 10) === today),
    appears,
    over,
    overdue,
    due: dueIn(files, { month: today.slice(0, 7), today }),
    promises: pastDates.run(site),
    deadLinks: links.run(site),
    outside,
    unconfirmed: unconfirmedIn(files),
  };
}
