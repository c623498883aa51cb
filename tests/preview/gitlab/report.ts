// The report that a merge request's own pipeline made, read as the data of a stranger.
import { comment, failureComment } from '../comment.ts';
import type { Report } from '../report.ts';
import { fit, matching, maybe, named, number, oneOf, words, type Rule, type Shape } from './shape.ts';

const address = matching(/^\/[\w./%~-]*$/, 'een adres van de site');
const photo = matching(/^beelden\/[\w.~%-]+$/, 'een beeld van het verslag');
/** It stands between backticks. */
const path: Rule = (value) => String(words(300)(value)).replaceAll('`', "'");
const lines: Shape = [[{ kind: oneOf('old', 'new', 'same'), text: words(3_000) }]];
const scores = named(/^[\w -]{1,40}$/, number);

const report: Shape = {
  base: words(200),
  site: maybe(words(300)),
  comparison: {
    pages: [{ address, title: words(300), kind: oneOf('added', 'changed', 'removed'), words: lines }],
    frame: maybe({ pages: number, example: address, words: lines }),
    looks: maybe({ pages: number, examples: [address] }),
  },
  facts: [{ path, of: words(300), field: words(300), before: words(1_000), after: words(1_000), source: words(500), checked: words(20) }],
  views: [{ address, photos: [{ state: oneOf('before', 'after'), width: number, file: photo }], axe: [words(500)] }],
  checks: { passed: number, failed: number, findings: [{ path, line: number, severity: words(20), what: words(500), mend: words(500) }] },
  weights: [{ address, before: maybe(number), after: maybe(number) }],
  speeds: [{ address, before: maybe(scores), after: scores }],
  approvals: [{ owners: [matching(/^@[\w./-]+$/, 'een naam met @')], needed: number, files: [path] }],
  notes: [words(500)],
};

/** The preview stands where we would have put it, or the comment has no link: a stranger's report sends nobody elsewhere. */
const elsewhere = 'Het voorbeeld van dit voorstel staat niet op een adres van deze site. Het hele verslag is een bestand bij de pipeline van het voorstel.';

/** The text of the comment. `site` is where the preview of this merge request may stand. Throws a sentence where the file is no report. */
export function commentFrom(text: string, site: string): string {
  const data = (JSON.parse(text) ?? {}) as Record<string, unknown>;
  if (typeof data['failed'] === 'string') return failureComment(data['failed']);
  const told = fit(data, report) as Report;
  return comment(told.site === undefined || told.site === site ? told : { ...told, site: undefined, notes: [...told.notes, elsewhere] });
}
