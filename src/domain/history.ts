// What happened to a file: who changed it when, told by their part in the team and never by name.

export interface Commit {
  hash: string;
  /** ISO date */
  date: string;
  subject: string;
  /** the service that made it, where the message says so in a line `Dienst: …` */
  service: string;
  /** every file it touched; `from` is the name it had before, where it was renamed */
  files: { path: string; from?: string; kind: 'added' | 'changed' | 'removed' | 'renamed' }[];
}

/** One change to one file. */
export interface Change {
  hash: string;
  date: string;
  subject: string;
  role: string;
  /** the name the file had after this change */
  path: string;
  removed: boolean;
}

/** How git must write its log for `readLog`, with `--name-status -z`. */
export const logFormat = '%x01%H%x02%cs%x02%s%x02%(trailers:key=Dienst,valueonly,separator=%x20)%x02%b%x03';

const kinds = { A: 'added', M: 'changed', D: 'removed', R: 'renamed', C: 'added', T: 'changed' } as const;

function readFiles(fields: string[]): Commit['files'] {
  const files: Commit['files'] = [];
  for (let i = 0; i < fields.length; ) {
    const kind = kinds[fields[i]![0] as keyof typeof kinds] ?? 'changed';
    const two = /^[RC]/.test(fields[i]!);
    const path = fields[i + (two ? 2 : 1)];
    if (path) files.push({ path, kind, ...(kind === 'renamed' && { from: fields[i + 1]! }) });
    i += two ? 3 : 2;
  }
  return files;
}

/** What a change is about: a merge has the name of a branch first, and the title of the proposal under it. */
function titleOf(subject: string, body: string): string {
  const under = body.split('\n').map((line) => line.trim()).find((line) => line && !/^See merge request\b|^[\w-]+: /.test(line));
  return /^Merge (?:pull request|branch|remote-tracking)\b/.test(subject) ? (under ?? subject) : subject;
}

/** The commits of a log, newest first. */
export function readLog(log: string): Commit[] {
  return log
    .split('\u0001')
    .slice(1)
    .map((entry) => {
      const [head = '', files = ''] = entry.split('\u0003');
      const [hash = '', date = '', subject = '', service = '', body = ''] = head.split('\u0002');
      return { hash, date, subject: titleOf(subject, body), service: service.trim(), files: readFiles(files.split('\0').map((field) => field.trim()).filter(Boolean)) };
    });
}

/** Who made it, by part: the service it names, else `editors` where it touched content alone, else `builders`. */
export function roleOf({ service, files }: Commit, contentDir: string): string {
  return service || (files.every(({ path }) => path.startsWith(`${contentDir}/`)) ? 'redactie' : 'bouw van de site');
}

/** The last changes to a file, newest first, also under the names it had before. */
export function changesOf(commits: Commit[], path: string, contentDir: string): Change[] {
  const changes: Change[] = [];
  let name = path;
  for (const commit of commits) {
    const file = commit.files.find((touched) => touched.path === name);
    if (!file) continue;
    changes.push({ hash: commit.hash, date: commit.date, subject: commit.subject, role: roleOf(commit, contentDir), path: name, removed: file.kind === 'removed' });
    if (file.from) name = file.from;
  }
  return changes;
}
