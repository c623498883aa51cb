// The form, the check, the receipt and the status page as they are drawn: nothing typed is lost, every mistake leads to its field, nothing typed runs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { locales } from '../../src/i18n/locales.ts';
import type { Submission } from '../../src/domain/report/answers.ts';
import { checkSubmission } from '../../src/domain/report/check.ts';
import type { Fault } from '../../src/domain/report/fault.ts';
import { fromEntries, namesOf, toEntries } from '../../src/domain/report/plain-form.ts';
import { reportTypes } from '../../src/domain/report/register.ts';
import type { ReportType } from '../../src/domain/report/report-type.ts';
import type { Status } from '../../src/domain/report/status.ts';
import { checkAnswers } from '../../src/ui/form/check-answers.ts';
import type { Entry } from '../../src/ui/form/entries.ts';
import { receiptPage } from '../../src/ui/form/receipt-page.ts';
import { reportPage } from '../../src/ui/form/report-page.ts';
import { statusView } from '../../src/ui/form/status-view.ts';
import { problemView } from '../../src/ui/form/problem-view.ts';
import { formTitle } from '../../src/ui/form/titles.ts';
import { madeBook as book, madeWords } from './made-form.ts';
import { goodReport, now } from './made-report.ts';
import { attributeOf, elements, inputsOf, tags, textOf } from './read-html.ts';

/** fast-check makes objects without a prototype. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const strings = locales.nl.strings.report;
const around = (type: ReportType) => ({ type, words: madeWords(type), book, strings });
const formOf = (type: ReportType, more: { values?: Entry[]; faults?: Fault[] } = {}) => renderToString(reportPage({ ...around(type), ...more }));
const status = (more: Partial<Status> = {}): Status => ({ reference: 'K7MP-3QXA', type: 'tip', locale: 'nl', answerBy: '2026-12-01', events: [{ step: 'received', at: Date.parse('2026-11-24T19:40:00Z') }], ...more });

for (const type of reportTypes) {
  describe(`het formulier ${type.id}`, () => {
    test('vraagt wat het type vraagt, en stuurt geen naam die de server niet kent', () => {
      const names = new Set(inputsOf(formOf(type)).map(([name]) => name));
      assert.deepEqual([...names].filter((name) => ![...namesOf(type), 'step'].includes(name)), []);
      for (const { id, kind } of type.fields) assert.ok(names.has(kind === 'moment' ? `${id}.kind` : id), id);
    });

    test('geeft elk element een eigen naam, en elke verwijzing komt uit', () => {
      const html = formOf(type, { faults: type.fields.map(({ id }) => ({ field: id, code: 'required' })) });
      const ids = elements(html, 'id').map((tag) => attributeOf(tag, 'id'));
      assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
      const pointed = [...elements(html, 'aria-describedby').flatMap((tag) => attributeOf(tag, 'aria-describedby').split(' ')), ...elements(html, 'for').map((tag) => attributeOf(tag, 'for')), ...elements(html, 'href').map((tag) => attributeOf(tag, 'href')).filter((href) => href.startsWith('#')).map((href) => href.slice(1))];
      assert.ok(pointed.length > type.fields.length);
      assert.deepEqual(pointed.filter((id) => !ids.includes(id)), []);
    });

    test('houdt alles wat was ingevuld, hoe vreemd ook', () => {
      fc.assert(
        fc.property(goodReport(type), (report) => {
          const values = toEntries(report);
          const again = checkSubmission(fromEntries(type, inputsOf(formOf(type, { values }), { sent: true })), { types: [type], now });
          assert.deepEqual(again, { ok: true, submission: plain(report) });
        }),
        { numRuns: 20 },
      );
    });

    test('de nazichtpagina stuurt precies verder wat ze toont', () => {
      fc.assert(
        fc.property(goodReport(type), (submission) => {
          const html = renderToString(checkAnswers({ ...around(type), submission, key: 'sleutel' }));
          const sent = inputsOf(html, { sent: true });
          assert.deepEqual(sent.filter(([name]) => name === 'key'), [['key', 'sleutel']]);
          assert.deepEqual(checkSubmission(fromEntries(type, sent), { types: [type], now }), { ok: true, submission: plain(submission) });
          for (const { label } of Object.values(madeWords(type).fields)) assert.ok(textOf(html).includes(label), label);
        }),
        { numRuns: 20 },
      );
    });

    test('zegt elke fout in dezelfde woorden boven en bij het veld, en de titel telt ze', () => {
      const checked = checkSubmission({ type: type.id, answers: {}, contact: { answerBy: 'mail', email: 'an' } }, { types: [type], now });
      assert.ok(!checked.ok);
      const { faults } = checked;
      const html = formOf(type, { faults });
      const summary = /<div[^>]*id="fouten"[\s\S]*?<\/ul>/.exec(html)![0];
      for (const { field } of faults) {
        const words = madeWords(type).fields[field]?.missing;
        if (words) assert.equal(textOf(html).split(words).length, 3, words);
        if (words) assert.ok(textOf(summary).includes(words));
      }
      assert.equal(summary.match(/<a /g)!.length, faults.length);
      assert.ok(formTitle({ words: madeWords(type), strings, faults }).startsWith(`${faults.length} fout`));
    });
  });
}

describe('wat iemand schreef', () => {
  const payloads = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus=alert(1) autofocus='", '</textarea><svg/onload=alert(1)>', '{emergency}', '<!--fill:main-->', '&lt;b&gt;', '\u0000\u2028'];

  test('wordt nooit opmaak, in geen enkel veld van formulier, nazicht en status', () => {
    for (const type of reportTypes) {
      for (const payload of payloads) {
        const answers = Object.fromEntries(type.fields.map((field): [string, Submission['answers'][string]] => [field.id, field.kind === 'place' ? { text: payload } : field.kind === 'moment' ? { kind: 'at', date: payload, time: payload } : field.kind === 'choice' && field.many ? [payload] : payload]));
        const submission: Submission = { type: type.id, locale: payload, answers, contact: { answerBy: 'mail', name: payload, email: payload, phone: payload } };
        const values = [...toEntries(submission), ['text', payload] as Entry];
        const faults: Fault[] = [{ field: payload, code: 'unknown-field' }];
        for (const html of [formOf(type, { values, faults }), renderToString(checkAnswers({ ...around(type), submission: { ...submission, answers: { ...answers, when: { kind: 'now' } } }, key: payload })), renderToString(statusView({ ...around(type), status: status(), statusUrl: '/status/x/', key: payload, said: 'required', values }))]) {
          assert.doesNotMatch(html, /<(?:script|img|svg)|<!--/, payload);
          assert.deepEqual(tags(html).filter((tag) => / on\w+/.test(tag.replace(/"[^"]*"/g, '""'))), [], payload);
        }
      }
    }
  });
});

describe('de ontvangst', () => {
  const type = reportTypes.find(({ id }) => id === 'tip')!;
  const html = renderToString(receiptPage({ ...around(type), status: status(), statusUrl: 'https://zilverbeek.example/status/abc/', receiptUrl: '/ontvangst/abc/' }));

  test('noemt kenmerk, dag van antwoord, wat er volgt, de link en het nummer om te bellen', () => {
    for (const words of ['K7MP-3QXA', 'uiterlijk op dinsdag 1 december 2026', 'dinsdag 24 november 2026, 20.40 u.', 'Iemand leest uw melding.', 'https://zilverbeek.example/status/abc/', '018 99 99 01', '365 dagen']) assert.ok(textOf(html).includes(words), words);
  });

  test('zegt erbij dat de zone de belofte nog niet bevestigd heeft', () => {
    assert.equal(textOf(html).split('nog te bevestigen').length, 3);
  });

  test('is te bewaren zonder script, en toont geen knop die niets doet', () => {
    assert.match(html, /<a [^>]*href="\/ontvangst\/abc\/"[^>]*download="melding-K7MP-3QXA.html"/);
    for (const button of html.match(/<button[^>]*>/g)!) assert.match(button, / hidden/);
  });
});

describe('de statuspagina', () => {
  const type = reportTypes.find(({ id }) => id === 'tip')!;
  const pageOf = (more: Partial<Status>, said?: 'added' | 'required') => renderToString(statusView({ ...around(type), status: status(more), statusUrl: '/status/abc/', key: 'sleutel', said }));
  const closed = { events: [...status().events, { step: 'closed' as const, at: Date.parse('2026-11-26T09:00:00Z'), reason: 'acted' as const }] };

  test('toont stappen met hun dag, en tot wanneer men op een antwoord wacht', () => {
    assert.match(textOf(pageOf({})), /Nu: Ontvangen.*uiterlijk op dinsdag 1 december 2026.*Ontvangen\s*dinsdag 24 november 2026, 20\.40 u\./s);
  });

  test('vraagt pas of u geholpen was, en opent pas opnieuw, als de melding gesloten is', () => {
    assert.deepEqual(elements(pageOf({}), 'name').filter((tag) => /helped|reopen/.test(tag)), []);
    const html = pageOf(closed);
    assert.deepEqual(inputsOf(html, { sent: true }).filter(([name]) => name === 'action').map(([, value]) => value), ['helped', 'reopen', 'add']);
    assert.equal(inputsOf(html, { sent: true }).filter(([name, value]) => name === 'key' && value === 'sleutel').length, 3);
    assert.match(textOf(html), /Dat betekent niet dat het probleem weg is/);
    assert.match(textOf(pageOf({ ...closed, helped: 'partly' })), /Uw antwoord op “Was u geholpen\?”: Een beetje\./);
  });

  test('zegt dat een aanvulling aankwam, of dat ze leeg was', () => {
    assert.match(textOf(pageOf({}, 'added')), /Uw aanvulling is aangekomen\./);
    assert.match(textOf(pageOf({}, 'required')), /Fout: Schrijf wat u wilt toevoegen\./);
  });
});

test('een probleem noemt altijd het nummer om te bellen, alleen of boven iets anders', () => {
  for (const level of [1, 2] as const) {
    const html = renderToString(problemView({ title: 'Het lukt nu niet', text: 'Probeer later.', book, strings, level }));
    assert.match(html, new RegExp(`<h${level}[^>]*>Het lukt nu niet</h${level}>`));
    assert.match(html, /href="tel:\+3218999901"/);
  }
});
