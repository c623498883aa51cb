// The agenda as the text of one issue, which a workflow keeps up to date.
import type { Finding } from '../base/finding.ts';
import type { Agenda, Item } from './agenda.ts';

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const longDay = (day: string) => `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}${day.length > 10 ? ` om ${day.slice(11, 16).replace(':', '.')} uur` : ''}`;

/** A text in a list: what Markdown and GitHub would take as a sign of their own stays text, and nobody is called by an @. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll('@', '@\u2060');
const place = ({ path, line }: { path: string; line: number }) => `\`${path}:${line}\``;

const items = (list: Item[], word: string) => list.map(({ title, path, when }) => `- ${plain(title)}: ${word} ${longDay(when)} (\`${path}\`)`);
const findings = (list: Finding[]) => list.map((finding) => `- ${plain(finding.what)} (${place(finding)}). Herstel: ${plain(finding.mend)}`);

function dueLines({ due }: Agenda): string[] {
  const byOwner = [...Map.groupBy(due, ({ owner }) => owner || 'Nog geen dienst')].sort(([a], [b]) => a.localeCompare(b));
  return byOwner.flatMap(([owner, pages]) => [`**${plain(owner)}**`, '', ...pages.map((page) => `- ${plain(page.title)}: tegen ${longDay(page.reviewBy)}${page.late ? ', **te laat**' : ''} (${place(page)})`), '']);
}

function unconfirmedLines({ unconfirmed }: Agenda): string[] {
  const byFile = [...Map.groupBy(unconfirmed, ({ path }) => path)];
  return ['<details><summary>De bestanden</summary>', '', ...byFile.map(([path, facts]) => `- \`${path}\`: ${facts.length}`), '', '</details>', '', 'Elk feit met zijn bron: `npm run check:release`.'];
}

/** One section; none where there is nothing to tell. */
const section = (title: string, count: number, lines: string[]) => (count === 0 ? [] : [`## ${title} (${count})`, '', ...lines, '']);

/** The whole text. The first line is a mark by which a program knows its own issue. */
export function sayAgenda(agenda: Agenda): string {
  const gone = agenda.outside.filter(({ state }) => state === 'gone');
  const unsure = agenda.outside.filter(({ state }) => state === 'unsure');
  const outside = (list: typeof gone) => list.map((link) => `- ${link.url} ${link.reason} (${place(link)})`);
  const parts = [
    ...section('Verschijnt vandaag', agenda.appears.length, items(agenda.appears, 'vanaf')),
    ...section('Is voorbij en mag weg', agenda.over.length, items(agenda.over, 'tot')),
    ...section('Beloofde meer nieuws', agenda.overdue.length, items(agenda.overdue, 'tegen')),
    ...section('Deze maand na te lezen', agenda.due.length, dueLines(agenda)),
    ...section('Beloften voor een dag die voorbij is', agenda.promises.length, findings(agenda.promises)),
    ...section('Links die nergens heen leiden', agenda.deadLinks.length, findings(agenda.deadLinks)),
    ...section('Websites van anderen die weg zijn', gone.length, outside(gone)),
    ...section('Websites van anderen om zelf te bekijken', unsure.length, outside(unsure)),
    ...section('Feiten die de zone nog niet bevestigde', agenda.unconfirmed.length, unconfirmedLines(agenda)),
  ];
  return ['<!-- agenda van de redactie -->', `Stand van ${longDay(agenda.day)}. Deze lijst werkt zichzelf bij: schrijf er niets in.`, '', ...(parts.length > 0 ? parts : ['Er is vandaag niets na te kijken.'])].join('\n').trimEnd();
}
