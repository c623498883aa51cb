// What editors do most, each from the first click to the file: the difference is read in a repository, and the build's own checks pass it.
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';

test.describe.configure({ timeout: 60_000 });

let editor: Editor;
test.afterEach(() => editor.clone.remove());

/** Hours of a week, for the copy: a zone has them, whatever is known today. */
const withHours = (text: string) => `${text.trimEnd()}\nhours:\n  week:\n    mo: [09:00-12:00, 13:00-17:00]\n    tu: [09:00-12:00]\n  source: "bord aan de deur"\n  checked: 2026-11-01\n  confirmed: true\n`;

test('een openingsuur wijzigen raakt alleen de regels waarover het gaat', async ({ page }) => {
  editor = await Editor.open(page, { 'content/contact/stations/drongen.yaml': withHours });
  await editor.collection('Kantoren');
  await editor.picture('kantoren');
  await editor.entry('Drongen');
  await editor.unfold('hours');
  await editor.unfold('hours.week');
  await editor.fill('hours.week.mo.0', '10:00-12:00');
  await editor.fill('hours.source', 'gebeld met het onthaal');
  await editor.fill('hours.checked', '2026-11-24');
  await editor.keep();
  expect(await editor.clone.difference()).toEqual(['-    mo: [09:00-12:00, 13:00-17:00]', '+    mo: [10:00-12:00, 13:00-17:00]', '-  source: "bord aan de deur"', '-  checked: 2026-11-01', '+  source: "gebeld met het onthaal"', '+  checked: 2026-11-24']);
  expect(editor.clone.faults()).toEqual([]);
});

test('een verkeerd uur wordt in het formulier al geweigerd, met een voorbeeld', async ({ page }) => {
  editor = await Editor.open(page, { 'content/contact/stations/drongen.yaml': withHours });
  await editor.collection('Kantoren');
  await editor.entry('Drongen');
  await editor.unfold('hours');
  await editor.unfold('hours.week');
  await editor.fill('hours.week.mo.0', 'van 9 tot 12');
  await editor.save.click();
  await expect(editor.field('hours.week.mo.0').getByText('begin en einde als 09:00-12:00')).toBeVisible();
  expect(await editor.clone.difference()).toEqual([]);
});

test('een nieuwsbericht toevoegen: één nieuw bestand, dat de bouw aanvaardt', async ({ page }) => {
  editor = await Editor.open(page);
  await editor.collection('Nieuws');
  await editor.create();
  await editor.fill('title', 'De balie is verhuisd');
  await editor.fill('description', 'De balie van het kantoor staat sinds vandaag aan de zijkant van het gebouw.');
  await editor.fill('date', '2026-11-24');
  await editor.write('U vindt de balie aan de zijkant.');
  await expect(editor.preview.getByRole('heading', { name: 'De balie is verhuisd' })).toBeVisible();
  await expect(editor.preview.getByText('U vindt de balie aan de zijkant.')).toBeVisible();
  await editor.choose('owner', 'Communicatie');
  await editor.fill('reviewed', '2026-11-24');
  await editor.fill('reviewBy', '2027-05-24');
  await editor.keep();
  const lines = await editor.clone.difference();
  expect(editor.clone.git('diff', '--cached', '--name-status').trim()).toMatch(/^A\tcontent\/nl\/nieuws\/\d{4}-de-balie-is-verhuisd\.mdx$/);
  expect(lines).toEqual(['+---', '+title: De balie is verhuisd', '+description: De balie van het kantoor staat sinds vandaag aan de zijkant van het gebouw.', '+date: 2026-11-24', '+monthOnly: false', '+sticky: false', '+owner: Communicatie', '+reviewed: 2026-11-24', '+reviewBy: 2027-05-24', '+---', '+', '+U vindt de balie aan de zijkant.']);
  expect(editor.clone.faults()).toEqual([]);
});

test('een melding op elke bladzijde zetten, met een begin en een einde', async ({ page }) => {
  editor = await Editor.open(page);
  await editor.collection('Meldingen bovenaan');
  await editor.create();
  await editor.choose('kind', 'waarschuwing');
  await editor.fill('text', 'Het onthaal is dicht door een stroompanne. Bel het algemene nummer.');
  await editor.fill('start', '2026-11-24T18:00');
  await editor.fill('end', '2026-11-25T06:00');
  await expect(editor.preview.getByText('Waarschuwing: Het onthaal is dicht door een stroompanne. Bel het algemene nummer. Van 24 november 2026 om 18.00 u. tot 25 november 2026 om 6.00 u.')).toBeVisible();
  await editor.picture('melding');
  await editor.choose('owner', 'Communicatie');
  await editor.keep();
  expect(await editor.clone.difference()).toEqual(['+kind: warning', '+text: Het onthaal is dicht door een stroompanne. Bel het algemene nummer.', '+start: 2026-11-24T18:00', '+end: 2026-11-25T06:00', '+owner: Communicatie']);
  expect(editor.clone.faults()).toEqual([]);
});

test('op een gerucht antwoorden: wat we weten, wat niet, en wanneer er meer komt', async ({ page }) => {
  editor = await Editor.open(page);
  await editor.collection('Nieuws');
  await editor.create();
  await editor.fill('title', 'Is er iemand ontvoerd aan de school?');
  await editor.fill('description', 'Er gaat een verhaal rond over een ontvoering. Dit weten we, en dit weten we nog niet.');
  await editor.fill('date', '2026-11-24');
  await editor.unfold('statement');
  await editor.fill('statement.rumour', 'Is er iemand ontvoerd aan de school?');
  await editor.add('statement.known');
  await editor.fill('statement.known.0', 'De politie controleerde het verhaal en vond niets.');
  await editor.add('statement.unknown');
  await editor.fill('statement.unknown.0', 'Wie het bericht het eerst verspreidde.');
  await editor.fill('statement.updated', '2026-11-24T17:30');
  await editor.fill('statement.nextUpdate', '2026-11-24T19:00');
  await expect(editor.preview.getByText('Volgend bericht: 24 november 2026 om 19.00 u.')).toBeVisible();
  await editor.picture('verklaring');
  await editor.choose('owner', 'Communicatie');
  await editor.fill('reviewed', '2026-11-24');
  await editor.fill('reviewBy', '2026-12-24');
  await editor.keep();
  const lines = await editor.clone.difference();
  expect(lines).toContain('+  nextUpdate: 2026-11-24T19:00');
  expect(lines.join('\n')).toContain('+statement:\n+  rumour: Is er iemand ontvoerd aan de school?\n+  known:\n+    - De politie controleerde het verhaal en vond niets.\n+  unknown:\n+    - Wie het bericht het eerst verspreidde.');
  expect(editor.clone.faults()).toEqual([]);
});

test('een bladzijde vertalen met het origineel ernaast', async ({ page }) => {
  editor = await Editor.open(page);
  await editor.collection('Vertalingen: Frans');
  await editor.create();
  await editor.fill('title', 'Chiens et animaux');
  await editor.fill('of', '/privacy/');
  await expect(editor.preview.getByRole('heading', { name: /^Origineel in het Nederlands/ })).toBeVisible();
  await expect(editor.preview.getByRole('heading', { name: 'Wat bewaart deze website over u?' })).toBeVisible();
  await editor.fill('description', 'Comment nous traitons vos données et à qui vous pouvez poser vos questions.');
  await editor.fill('translated', '2026-11-24');
  await editor.fill('translator', 'redactie');
  await editor.write('Voici comment nous traitons vos données.');
  await editor.picture('vertaling');
  await editor.choose('owner', 'Communicatie');
  await editor.fill('reviewed', '2026-11-24');
  await editor.fill('reviewBy', '2027-05-24');
  await editor.keep();
  const lines = await editor.clone.difference();
  expect(editor.clone.git('diff', '--cached', '--name-status').trim()).toBe('A\tcontent/fr/pages/chiens-et-animaux.mdx');
  expect(lines).toContain('+of: /privacy/');
  expect(editor.clone.faults()).toEqual([]);
});

test('een vergissing ongedaan maken voor ze bewaard is', async ({ page }) => {
  editor = await Editor.open(page);
  await editor.collection('Contactgegevens');
  await editor.entry('Card Stop');
  await editor.fill('use', 'Bel als u een fout maakt.');
  await page.getByRole('button', { name: 'Editoropties tonen' }).click();
  await editor.picture('ongedaan');
  await page.getByRole('menuitem', { name: /ongedaan|terugdraaien|herstellen/i }).first().click();
  await expect(editor.field('use').locator('textarea, input').first()).not.toHaveValue('Bel als u een fout maakt.');
  await page.getByRole('button', { name: 'Bewerken annuleren' }).click();
  expect(await editor.clone.difference()).toEqual([]);
});
