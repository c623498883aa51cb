// The report as a page of its own: what changed, word by word, with pictures beside each other.
import { renderSVG } from 'uqr';
import type { ChangedPage } from './compare.ts';
import { count, kB, kinds, looksOf, summary, type Report } from './report.ts';
import { style } from './style.ts';
import type { DiffLine } from './word-diff.ts';

export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const line = (stretches: DiffLine) => `<p>${stretches.map(({ kind, text }) => (kind === 'same' ? escaped(text) : kind === 'old' ? `<del>${escaped(text)}</del>` : `<ins>${escaped(text)}</ins>`)).join('')}</p>`;

const rows = (head: string[], body: string[][]) => (body.length ? `<div class="wide"><table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${body.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div>` : '');

const part = (title: string, inside: string) => (inside ? `<section><h2>${title}</h2>${inside}</section>` : '');

function photos(report: Report, { address, title }: ChangedPage): string {
  const all = report.views.find((view) => view.address === address)?.photos ?? [];
  const words = { before: 'voor', after: 'na' };
  return [360, 1280]
    .map((width) => {
      const shown = all.filter((photo) => photo.width === width);
      return shown.length ? `<h4>${width === 360 ? 'Op een telefoon' : 'Op een computer'}</h4><div class="pair w${width}">${shown.map(({ state, file }) => `<figure><figcaption>${words[state]}</figcaption><a href="${file}"><img src="${file}" alt="${escaped(title)}, ${words[state]}, ${width} pixels breed" loading="lazy"></a></figure>`).join('')}</div>` : '';
    })
    .join('');
}

function pagePart(report: Report, page: ChangedPage): string {
  const link = report.site && page.kind !== 'removed' ? `<a href="${escaped(report.site + page.address.slice(1))}">${escaped(page.title)}</a>` : escaped(page.title);
  const faults = report.views.find((view) => view.address === page.address)?.axe ?? [];
  return `<article><h3><span class="tag ${page.kind}">${kinds[page.kind]}</span> ${link} <code>${escaped(page.address)}</code></h3>
${page.kind === 'changed' ? `<div class="words">${page.words.map(line).join('') || '<p>De woorden zijn dezelfde; alleen de vorm is anders.</p>'}</div>` : ''}
${faults.length ? `<ul class="bad">${faults.map((fault) => `<li>Toegankelijkheid: ${escaped(fault)}</li>`).join('')}</ul>` : ''}
${page.words.length && page.kind === 'added' ? `<details><summary>De tekst</summary><div class="words">${page.words.map(line).join('')}</div></details>` : ''}
<details><summary>Beelden</summary>${photos(report, page)}</details></article>`;
}

/** A short list stands there; a long one waits until it is asked for. */
function filesOf(files: string[]): string {
  const list = files.map((file) => `<code>${escaped(file)}</code>`).join(', ');
  return files.length > 4 ? `<details><summary>${files.length} bestanden</summary>${list}</details>` : list;
}

/** A number or an hour stays on one line. */
const whole = (text: string) => escaped(text.length <= 24 ? text.replaceAll(' ', '\u00A0') : text);

const nothing = '<i>niets</i>';
const scores = (all: Record<string, number> | undefined) => (all ? escaped(Object.entries(all).map(([name, score]) => `${name} ${score}`).join(', ')) : '');

/** The QR code of the preview, as a picture for the report and the comment. */
export const qrCode = (site: string) => renderSVG(site, { border: 2 });

/** The whole page; its pictures lie beside it in `beelden/`. */
export function reportPage(report: Report): string {
  const { site, comparison, facts, checks, approvals, weights, speeds, notes, base } = report;
  const errors = checks.findings.filter(({ severity }) => severity === 'error');
  return `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Wat deze wijziging doet</title><style>${style}</style></head>
<body><main><h1>Wat deze wijziging doet</h1><p>Vergeleken met <code>${escaped(base)}</code>. ${escaped(summary(report))}</p>
${site ? `<p><a href="${escaped(site)}">Bekijk de site met deze wijziging</a></p><img class="qr" src="qr.svg" width="140" height="140" alt="QR-code naar het voorbeeld">` : ''}
${notes.map((note) => `<p class="bad">${escaped(note)}</p>`).join('')}
${part('Wie keurt goed', approvals.length ? `<ul>${approvals.map(({ owners, needed, files }) => `<li>${count(needed, 'persoon', 'personen')} van ${escaped(owners.join(' en '))}: ${filesOf(files)}</li>`).join('')}</ul>` : '')}
${part('Gewijzigde feiten', rows(['van wie', 'veld', 'oud', 'nieuw', 'bron', 'nagekeken'], facts.map((fact) => [escaped(fact.of), escaped(fact.field), fact.before ? `<del>${whole(fact.before)}</del>` : nothing, fact.after ? `<ins>${whole(fact.after)}</ins>` : nothing, escaped(fact.source) || nothing, escaped(fact.checked)])))}
${comparison.frame ? part('Op elke bladzijde', `<p>De kop, de voet of een melding verandert op ${count(comparison.frame.pages, 'bladzijde', 'bladzijden')}, zoals <code>${escaped(comparison.frame.example)}</code>.</p><div class="words">${comparison.frame.words.map(line).join('')}</div>`) : ''}
${comparison.looks ? part('Hoe de site eruitziet', `<p>${looksOf(comparison.looks)}</p>`) : ''}
${part('Bladzijden', comparison.pages.map((page) => pagePart(report, page)).join(''))}
${part('Regels', `<p>${checks.passed} in orde, ${checks.failed} niet.</p>${errors.length ? `<ul class="bad">${errors.map(({ path, line: at, what, mend }) => `<li><code>${escaped(path)}:${at}</code> ${escaped(what)} Herstel: ${escaped(mend)}</li>`).join('')}</ul>` : ''}`)}
${part('Gewicht van de bladzijden', rows(['adres', 'voor', 'na'], weights.map(({ address, before, after }) => [`<code>${escaped(address)}</code>`, before === undefined ? nothing : kB(before), after === undefined ? nothing : kB(after)])))}
${part('Lighthouse', rows(['adres', 'voor', 'na'], speeds.map(({ address, before, after }) => [`<code>${escaped(address)}</code>`, scores(before) || nothing, scores(after)])))}
</main></body></html>
`;
}
