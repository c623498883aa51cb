// What a citizen writes comes out at the desk as it went in, byte for byte: by JSON, by the plain form, in the export and in the table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportTypes } from '#domain/report/register.ts';
import { exportReports } from '#server/desk/export.ts';
import { show } from '#server/desk/read.ts';
import { keyIn, openHouse, sendPlainly } from './house.ts';
import { naughty } from './naughty.ts';
import { submissionOf } from './site.ts';

const house = await openHouse();
const type = reportTypes.find(({ fields }) => fields.some((field) => field.kind === 'text' && field.lines && field.max >= 2_000))!;
const field = type.fields.find((found) => found.kind === 'text' && found.lines && found.max >= 2_000)!.id;

/** A report in which one text of several lines is `text`. */
function reportOf(text: string) {
  const report = submissionOf(type, 'Gewoon.');
  return { ...report, answers: { ...report.answers, [field]: text } };
}

/** The cells of a table as a spreadsheet would read them, by RFC 4180; an apostrophe in front, or behind what another spreadsheet takes for the end of a cell, marks a text and is no part of it. */
function readCsv(csv: string): string[][] {
  const cells = [...csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell, end] of cells) {
    rows.at(-1)!.push((cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!).replace(/^'/, '').replace(/([\n\r\t;,|])'(?=[=+\-@'＝＋－＠])/g, '$1'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const sent = new Map<string, string>();
const wayOf: Record<string, (text: string) => Promise<string>> = {
  json: async (text) => (await house.post(reportOf(text))).json().reference,
  plain: async (text) => /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec((await house.app.inject(await sendPlainly(house, reportOf(text)))).body)![0],
};

for (const [way, send] of Object.entries(wayOf))
  test(`every text arrives whole by ${way}`, async () => {
    for (const text of naughty) {
      const reference = await send(text);
      sent.set(reference, text);
      const open = await house.atDesk((desk) => show(desk, reference));
      assert.ok(open.ok && open.submission);
      assert.equal(open.submission.answers[field], text);
    }
  });

test('what is added on the status page arrives whole too', async () => {
  const receipt = await sendPlainly(house, reportOf('Met aanvullingen.'));
  const status = receipt.replace('ontvangst', 'status');
  for (const text of naughty) {
    const { body } = await house.app.inject(status);
    assert.equal((await house.form(status, [['action', 'add'], ['text', text], ['key', keyIn(body)]])).statusCode, 303);
  }
  const reference = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec((await house.app.inject(status)).body)![0];
  const open = await house.atDesk((desk) => show(desk, reference));
  assert.deepEqual(open.ok && open.additions.map(({ text }) => text), naughty);
});

test('the export holds every text exactly', async () => {
  const { text } = await house.atDesk((desk) => exportReports(desk, { format: 'json' }));
  const { reports } = JSON.parse(text) as { reports: { reference: string; submission: { answers: Record<string, string> } }[] };
  for (const { reference, submission } of reports) if (sent.has(reference)) assert.equal(submission.answers[field], sent.get(reference));
  assert.ok(reports.length >= 2 * naughty.length);
});

test('the table holds every text, and no cell that a spreadsheet would run', async () => {
  const { text } = await house.atDesk((desk) => exportReports(desk, { format: 'csv' }));
  const [heading, ...rows] = readCsv(text);
  const [reference, column] = [heading!.indexOf('reference'), heading!.indexOf(field)];
  assert.ok(rows.every((row) => row.length === heading!.length));
  const found = new Map(rows.map((row) => [row[reference]!, row[column]!]));
  for (const [name, typed] of sent) assert.equal(found.get(name), typed);
  // A spreadsheet that expects another separator cuts the table elsewhere, and knows no quotes in the middle of a cell.
  for (const piece of text.slice(1).split(/[\r\n\t,;|]/)) assert.doesNotMatch(piece.replace(/^"/, ''), /^[=+@＝＋－＠-]/u);
  for (const [, cell] of text.slice(1).matchAll(/(?:^|[,\n])("(?:[^"]|"")*"|[^",\r\n]*)/g)) assert.doesNotMatch(cell!.replace(/^"/, ''), /^[=+@\t\r＝＋－＠-]/u);
});
