// The comment on a proposal, in Markdown as GitHub and GitLab read it: short, with the report one tap away.
import type { DiffLine } from './word-diff.ts';
import { count, kB, kinds, looksOf, summary, type Report } from './report.ts';

/** One hidden line marks our comment, so that the next run finds and replaces it. */
export const mark = '<!-- voorbeeld-van-de-site -->';

const longest = 60_000;
const apart = '&#8203;';

/** Of a longer list the rest is in the report. */
const mostRows = 60;
const few = (rows: string[], more: (left: number) => string) => (rows.length > mostRows ? [...rows.slice(0, mostRows), more(rows.length - mostRows)] : rows);

/**
 * Words of others: nothing in them may become a link, an image, a mention or a tag. GitHub and GitLab look for names, numbers of issues and
 * addresses once the signs have become letters again, so a sign without width stands in each.
 */
const plain = (text: string) =>
  text
    .replace(/[\\`*_{}[\]()<>#|!~@&]/g, (sign) => `&#${sign.charCodeAt(0)};${/[@#!~&]/.test(sign) ? apart : ''}`)
    .replaceAll('://', `:${apart}//`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}&#46;${apart}`);

const line = (stretches: DiffLine) => stretches.map(({ kind, text }) => (!text.trim() || kind === 'same' ? plain(text) : kind === 'old' ? `<del>${plain(text)}</del>` : `<ins>${plain(text)}</ins>`)).join('');

const table = (head: string[], rows: string[][]) => (rows.length ? [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...few(rows.map((row) => `| ${row.join(' | ')} |`), (left) => `| | en nog ${left} |${' |'.repeat(head.length - 2)}`), ''].join('\n') : '');

const states = { before: 'voor', after: 'na' } as const;

const fold = (title: string, inside: string) => (inside ? `<details><summary>${title}</summary>\n\n${inside}\n\n</details>\n` : '');

function pageRows({ comparison, site, views }: Report): string[][] {
  return comparison.pages.map(({ address, title, kind }) => {
    const name = plain(title);
    const shown = site && kind !== 'removed' ? `[${name}](${site}${address.slice(1)})` : name;
    const photos = site ? (views.find((view) => view.address === address)?.photos ?? []) : [];
    const of = (width: number) => photos.filter((photo) => photo.width === width).map(({ state, file }) => `[${states[state]}](${site}_voorbeeld/${file})`).join(' · ');
    return [kinds[kind], shown, `\`${address}\``, of(360), of(1280)];
  });
}

/** Pages whose pictures stand in the comment itself; of the others the table has the links. */
const mostPictures = 6;

function pictures({ site, views }: Report, address: string): string {
  const photos = views.slice(0, mostPictures).find((view) => view.address === address)?.photos ?? [];
  return site ? photos.map(({ state, width, file }) => `<img src="${site}_voorbeeld/${file}" width="${width === 360 ? 180 : 400}" alt="${states[state]}, ${width} pixels breed">`).join(' ') : '';
}

const before = (text: string) => (text ? plain(text) : '*(niets)*');

/** The whole comment. */
export function comment(report: Report): string {
  const { site, comparison, facts, checks, approvals, weights, speeds, views, notes } = report;
  const axe = views.flatMap(({ address, axe: faults }) => faults.map((fault) => `- \`${address}\`: ${plain(fault)}`));
  const findings = checks.findings.filter(({ severity }) => severity === 'error').map(({ path, line: at, what, mend }) => `- \`${path}:${at}\` ${plain(what)} Herstel: ${plain(mend)}`);
  const head = [
    mark,
    '## Voorbeeld van deze wijziging',
    site ? `**[Bekijk de site](${site})** · [het hele verslag, met beelden](${site}_voorbeeld/)\n\n<img src="${site}_voorbeeld/qr.svg" width="120" alt="QR-code naar het voorbeeld">` : '',
    summary(report),
    ...notes.map((note) => `> ${plain(note)}`),
    approvals.length ? `### Wie keurt goed\n\n${approvals.map(({ owners, needed, files }) => `- ${count(needed, 'persoon', 'personen')} van ${owners.join(' en ')}: ${count(files.length, 'bestand', 'bestanden')}`).join('\n')}` : '',
    facts.length ? `### Feiten\n\n${facts.map(({ of, field, before: from, after, source, checked }) => `- **${plain(of)}**, ${plain(field.toLowerCase())}: ${before(from)} → **${before(after)}** (bron: ${plain(source) || 'geen'}${checked ? `, nagekeken ${checked}` : ''})`).join('\n')}` : '',
    comparison.pages.length ? `### Bladzijden\n\n${table(['', 'titel', 'adres', 'op een telefoon', 'op een computer'], pageRows(report))}` : '',
    comparison.frame ? `De kop, de voet of een melding verandert op ${count(comparison.frame.pages, 'andere bladzijde', 'bladzijden')}.\n\n${comparison.frame.words.map((words) => `- ${line(words)}`).join('\n')}` : '',
    comparison.looks ? looksOf(comparison.looks) : '',
    fold(`Regels: ${checks.passed} in orde, ${checks.failed} niet`, few(findings, (left) => `- en nog ${left}`).join('\n')),
    fold(`Toegankelijkheid: ${count(axe.length, 'fout', 'fouten')}`, few(axe, (left) => `- en nog ${left}`).join('\n')),
    fold('Gewicht', table(['adres', 'voor', 'na'], weights.map(({ address, before: from, after }) => [`\`${address}\``, from === undefined ? '' : kB(from), after === undefined ? '' : kB(after)]))),
    fold('Lighthouse', table(['adres', 'voor', 'na'], speeds.map(({ address, before: from, after }) => [`\`${address}\``, from ? scores(from) : '', scores(after)]))),
  ].filter(Boolean).join('\n\n');
  const changes = comparison.pages.filter(({ kind }) => kind === 'changed').map(({ address, title, words }) => fold(`Voor en na: ${plain(title)}`, [words.map((one) => `- ${line(one)}`).join('\n'), pictures(report, address)].filter(Boolean).join('\n\n')));
  return `${asMuchAsFits(head, changes)}\n`;
}

/** What does not fit is in the report; a fold is never cut in two. */
function asMuchAsFits(head: string, folds: string[]): string {
  let text = head.slice(0, longest);
  for (const [i, one] of folds.entries()) {
    if (text.length + one.length > longest) return `${text}\n\nNog ${count(folds.length - i, 'bladzijde', 'bladzijden')}: lees het hele verslag.`;
    text += `\n\n${one}`;
  }
  return text;
}

const scores = (all: Record<string, number>) => Object.entries(all).map(([name, score]) => `${name} ${score}`).join(', ');

/** What a reader of a change that cannot be built is told. */
export const notBuilt = 'Met deze wijziging kan de site niet gebouwd worden. De site zelf blijft zoals ze is. Herstel eerst dit:';

/** The comment on such a change. What the build said stays text: no line of it can end the block it stands in. */
export const failureComment = (said: string) => `${mark}\n\n## Deze wijziging is nog niet in orde\n\n${notBuilt}\n\n~~~~~text\n${said.slice(-50_000).replace(/^\s*~{3,}/gm, '')}\n~~~~~\n`;
