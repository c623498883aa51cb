// Which pages must be looked over by the end of a month, by the service that watches over them.
import type { ContentFile } from '#build/content/read.ts';

export interface Due {
  path: string;
  line: number;
  title: string;
  owner: string;
  reviewed: string;
  reviewBy: string;
  /** it should have been done already */
  late: boolean;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Which month (year and month) is asked for, seen from which day. */
export interface Period {
  month: string;
  today: string;
}

/** Pages to look over in a month or earlier, the longest waiting first. */
export function dueIn(files: ContentFile[], { month, today }: Period): Due[] {
  return files
    .flatMap((file) => {
      const data = (file.data ?? {}) as Record<string, unknown>;
      const reviewBy = text(data['reviewBy']);
      if (!reviewBy || reviewBy.slice(0, 7) > month) return [];
      return [{ path: file.path, line: file.lineOf(['reviewBy']), title: text(data['title']), owner: text(data['owner']), reviewed: text(data['reviewed']), reviewBy, late: reviewBy < today }];
    })
    .sort((a, b) => a.reviewBy.localeCompare(b.reviewBy) || a.path.localeCompare(b.path));
}

/** The list for people, by service; or as JSON. */
export function sayDue(files: ContentFile[], { month, today, asJson }: Period & { asJson: boolean }): string {
  const due = dueIn(files, { month, today });
  if (asJson) return JSON.stringify({ month, due }, null, 2);
  if (due.length === 0) return `Tot het einde van ${month} hoeft niemand een bladzijde na te lezen.`;
  const byOwner = [...Map.groupBy(due, ({ owner }) => owner || 'Nog geen dienst')].sort(([a], [b]) => a.localeCompare(b));
  const line = (page: Due) => `  ${page.reviewBy}${page.late ? ' (te laat)' : ''}  ${page.title}\n              ${page.path}:${page.line}, laatst nagekeken op ${page.reviewed}`;
  return [`Na te lezen tot het einde van ${month}: ${due.length}`, ...byOwner.map(([owner, pages]) => [`${owner} (${pages.length})`, ...pages.map(line)].join('\n'))].join('\n\n');
}
