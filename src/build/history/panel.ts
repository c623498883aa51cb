// The last five changes of a page, for whoever looks at a preview: never on the site itself.
import { readContent } from '#build/content/read.ts';
import { changesOf, type Change } from '#domain/history.ts';
import { addressOfEntry } from '#schema/addresses.ts';
import { readHistory } from './git.ts';

const most = 5;

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const longDay = (day: string) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const row = ({ date, role, subject, removed }: Change) => `<li><time datetime="${date}">${longDay(date)}</time>, ${escape(role)}: ${escape(subject)}${removed ? ' (verwijderd)' : ''}</li>`;

/** The panel as HTML; empty for a page without a file of its own, or without a history. */
function panelOf(path: string, changes: Change[]): string {
  if (changes.length === 0) return '';
  const style = 'margin:0;padding:1rem;background:#fff3d1;color:#3a2c08;font:1rem/1.5 system-ui,sans-serif';
  return `<section style="${style}" aria-label="Laatste wijzigingen" data-pagefind-ignore><strong>De laatste wijzigingen van deze bladzijde</strong><ol style="margin:.5rem 0;padding-left:1.5rem">${changes.slice(0, most).map(row).join('')}</ol><code>${escape(path)}</code></section>`;
}

/** Reads content and history once, and gives the panel of any address. `root` is the project's folder. */
export function historyPanels(root: string, contentRoot: string): (address: string) => string {
  const commits = readHistory(root);
  const files = new Map(readContent(contentRoot).flatMap((file) => {
    const address = addressOfEntry(file.collection, file.id);
    return address ? [[address, file.path] as const] : [];
  }));
  return (address) => {
    const path = files.get(address);
    return path ? panelOf(path, changesOf(commits, path, contentRoot)) : '';
  };
}
