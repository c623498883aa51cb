// What citizens do, told once for every engine, with script and without.
import assert from 'node:assert/strict';
import { nl } from '#i18n/nl.ts';
import { answer, button, expectLayout, link, next, skip, untilSays, untilTitle, withScript } from './acts.ts';
import { untilTrue, type Engine } from './engine.ts';
import type { Journey } from './journey.ts';
import { roadJourneys } from './road.ts';

const say = nl.report.pages;
const finder = nl.finder;

/** The receipt: a reference that can be read aloud, and the way to the status page, which opens and tells nothing of what was written. */
async function expectReceiptAndStatus(engine: Engine, secret: string): Promise<void> {
  await untilTitle(engine, say.receiptTitle);
  await expectLayout(engine);
  const reference = await engine.call<string>(`() => document.querySelector('main .reference').innerText`);
  assert.match(reference, /^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  await engine.click({ css: '#statuslink' });
  await untilTitle(engine, `Uw melding ${reference}`);
  assert.ok(!(await engine.call<string>(`() => document.body.innerText`)).includes(secret), 'the status page tells what was written');
  await engine.type({ css: 'main textarea[name=text]' }, 'Vannacht weer.');
  await engine.click(button(say.addSend));
  await untilSays(engine, say.added);
  await expectLayout(engine);
}

export const journeys: Journey[] = [
  {
    name: 'a report, question by question, survives a closed page, and its receipt opens the status',
    script: true,
    async go(engine, site) {
      await withScript('toegankelijkheid')(engine, site);
      await next(engine);
      await untilTrue(engine, 'the focus on the summary of faults', `() => document.activeElement && document.activeElement.closest('.summary') !== null`);
      await answer(engine, { css: '#f-page' }, 'de startpagina');
      await skip(engine, 1);
      await engine.type({ css: '#f-what' }, 'Het rad draait niet; é en ü.');
      await engine.goto(`${site}/`);
      await withScript('toegankelijkheid')(engine, site);
      await untilSays(engine, say.restored.split('{')[0]!.trim());
      await untilTrue(engine, 'what was typed before', `() => (document.querySelector('#f-what') || {}).value === 'Het rad draait niet; é en ü.'`);
      await skip(engine, 5);
      await untilTitle(engine, say.checkTitle);
      await untilSays(engine, 'Het rad draait niet; é en ü.');
      await expectLayout(engine);
      await engine.click(button(say.send));
      await expectReceiptAndStatus(engine, 'Het rad');
    },
  },
  {
    name: 'a report on one page: faults told, check, change, receipt, status and an addition',
    script: false,
    async go(engine, site) {
      await engine.goto(`${site}/melden/tip/`);
      await expectLayout(engine);
      await engine.type({ css: '#f-what' }, 'Elke nacht een bestelwagen.');
      await engine.click(button(say.check));
      await untilTrue(engine, 'two faults in the title', `() => document.title.startsWith('2 fouten: ')`);
      assert.equal(await engine.call<string>(`() => document.querySelector('#f-what').value`), 'Elke nacht een bestelwagen.');
      await expectLayout(engine);
      await engine.click({ css: 'input[name=about]' });
      await engine.click({ css: 'input[name=how]' });
      await engine.click(button(say.check));
      await untilTitle(engine, say.checkTitle);
      await engine.click({ css: 'main button[name=step][value=change], main button[value=change]' });
      await engine.type({ css: '#f-what' }, ' Wit.');
      await engine.click(button(say.check));
      await untilTitle(engine, say.checkTitle);
      await untilSays(engine, 'Wit.');
      await engine.click(button(say.send));
      await expectReceiptAndStatus(engine, 'bestelwagen');
    },
  },
  {
    name: 'the finder names the team of an address, typed key by key',
    script: true,
    async go(engine, site) {
      await engine.goto(`${site}/wijk/`);
      await engine.type({ css: '#wijkzoeker input' }, 'Veldstr');
      await untilTrue(engine, 'streets to choose from', `() => document.querySelectorAll('#wijkzoeker > div > ul button').length > 0`);
      await engine.type({ css: '#wijkzoeker input' }, 'aat 12');
      await engine.click({ css: '#wijkzoeker button', text: finder.say.search });
      await untilTitle(engine, finder.say.foundTitle.replace('%w', 'Binnenstad'));
      await expectLayout(engine);
      await engine.click({ css: '#wijkzoeker a[href^="/wijk/"]' });
      await untilTitle(engine, 'Binnenstad');
    },
  },
  {
    name: 'the finder leads by the letters of the streets',
    script: false,
    async go(engine, site) {
      await engine.goto(`${site}/wijk/`);
      await expectLayout(engine);
      assert.equal(await engine.call<number>(`() => Array.from(document.querySelectorAll('main input:not([type=hidden])')).filter((input) => input.getBoundingClientRect().height > 0).length`), 0, 'a field that does nothing');
      await engine.click(link('V'));
      await untilTitle(engine, finder.streetsWith('V'));
      await engine.click(link('Binnenstad'));
      await untilTitle(engine, 'Binnenstad');
    },
  },
  {
    name: 'search suggests while one types, and finds pages of the whole site after Enter',
    script: true,
    async go(engine, site) {
      await engine.goto(`${site}/`);
      await engine.type({ css: 'main input[type=search]' }, 'rijbewijs kwijt');
      await untilTrue(engine, 'suggestions', `() => Array.from(document.querySelectorAll('main form[role=search] ul a')).some((a) => a.getBoundingClientRect().height > 0)`);
      await engine.type({ css: 'main input[type=search]' }, '\uE007');
      await untilTrue(engine, 'results', `() => location.pathname === '/zoeken/' && document.querySelectorAll('#resultaten li a').length > 0`);
      // Left before the full text is there, Pagefind says in the console that its load was cut off.
      await untilSays(engine, nl.resultsFor(2, 'rijbewijs kwijt').replace('2', ''));
      await expectLayout(engine);
      await engine.click({ css: '#resultaten li a' });
      await untilTitle(engine, 'Uw rijbewijs…');
    },
  },
  {
    name: 'search is answered by the server',
    script: false,
    async go(engine, site) {
      await engine.goto(`${site}/`);
      await engine.type({ css: 'main input[type=search]' }, 'rijbewijs kwijt');
      await engine.click({ css: 'main form[role=search] button' });
      await untilTrue(engine, 'results', `() => location.pathname === '/zoeken/' && document.querySelectorAll('#resultaten li a').length > 0`);
      await expectLayout(engine);
      await engine.click({ css: '#resultaten li a' });
      await untilTitle(engine, 'Uw rijbewijs…');
    },
  },
  ...roadJourneys,
];
