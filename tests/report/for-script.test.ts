// The script of a form gets less than the page was made from: what it draws must need nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { reportTypes } from '../../src/domain/report/register.ts';
import { checkBody } from '../../src/ui/form/check-answers.ts';
import { forScript } from '../../src/ui/form/for-script.ts';
import { problemView } from '../../src/ui/form/problem-view.ts';
import { receiptBody } from '../../src/ui/form/receipt.ts';
import { contactStep, formBody } from '../../src/ui/form/report-form.ts';
import { madeBook, madeWords } from './made-form.ts';

const nothing = () => undefined;

test('every screen of every form is drawn from it, in every language, without a hole', () => {
  for (const locale of Object.keys(locales) as Locale[]) {
    for (const type of reportTypes) {
      const data = JSON.parse(JSON.stringify(forScript({ type, words: madeWords(type), book: madeBook, strings: locales[locale].strings.report }))) as ReturnType<typeof forScript>;
      const faults = [...type.fields.map(({ id }) => ({ field: id, code: 'required' as const })), { field: 'contact.email', code: 'not-an-email' as const }];
      const values: [string, string][] = [['when.kind', 'at'], ['deadline.kind', 'at'], ['where.lat', '51'], ['where.lon', '3'], ['where.accuracy', '9'], ['where.neighbourhood', 'molenrak'], ['contact.answerBy', 'mail'], ['what', 'x'.repeat(5_000)]];
      const live = { step: 0, keeps: true, locate: nothing, drop: nothing, choose: nothing, back: nothing, next: nothing, wipe: nothing, told: 'x', suggestions: [{ text: 'Torenplein' }] };
      const submission = { type: type.id, locale, answers: { when: { kind: 'now' as const, chosen: '2026-11-24T20:40' }, where: { text: 'x', position: { lat: 51, lon: 3 } } }, contact: { answerBy: 'mail' as const, email: 'a@b.be' } };
      const status = { reference: 'K7MP-3QXA', type: type.id, locale, answerBy: '2026-12-01', events: [{ step: 'received' as const, at: 0 }] };
      const screens = [
        ...Array.from({ length: contactStep(type) + 1 }, (_, step) => formBody({ ...data, values, faults, live: { ...live, step } })),
        checkBody({ ...data, submission, live: { progress: 'x', change: nothing, back: nothing, send: nothing, busy: data.strings.pages.sending, problem: problemView({ ...data, title: data.strings.pages.notSent, text: data.strings.pages.offline, level: 2 }) } }),
        receiptBody({ ...data, status, statusUrl: 'https://a.example/status/x/', receiptUrl: '/ontvangst/x/', note: data.strings.pages.twice }),
      ];
      for (const html of screens.map((screen) => renderToString(screen))) assert.doesNotMatch(html, /undefined|\{\w+\}|NaN|Invalid Date/, `${type.id} ${locale}`);
    }
  }
});

test('the words of a status page, of other forms and other days do not travel with a form', () => {
  const type = reportTypes[0]!;
  const strings = locales.nl.strings.report;
  const text = JSON.stringify(forScript({ type, words: madeWords(type), book: { ...madeBook, holidays: ['2026-12-25'] }, strings }));
  for (const words of [strings.pages.addHint, strings.pages.reopenText, strings.stepTexts.received, '2026-12-25', strings.triage.label]) assert.ok(!text.includes(words), words);
});
