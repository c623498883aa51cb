// What citizens do on the road: a photo with a report, and a page that was visited when there is no line.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nl } from '#i18n/nl.ts';
import { cameraPhoto } from '../browser/made-photos.ts';
import { button, expectLayout, next, skip, untilSays, untilTitle, withScript } from './acts.ts';
import { untilTrue } from './engine.ts';
import type { Journey } from './journey.ts';

const { pages, photos } = nl.report;
const { offline } = nl;

const photo: Journey = {
  name: 'a photo is made smaller, goes after the text, and arrives',
  script: true,
  async go(engine, site) {
    const folder = mkdtempSync(join(tmpdir(), 'foto-'));
    const { name, buffer } = await cameraPhoto('gevel.jpg');
    writeFileSync(join(folder, name), buffer);
    try {
      await withScript('toegankelijkheid')(engine, site);
      await engine.type({ css: '#f-page' }, 'de startpagina');
      await skip(engine, 2);
      await engine.type({ css: '#f-what' }, 'Het beeld staat scheef.');
      for (let step = 0; step < 8 && !(await engine.call<boolean>(`() => document.querySelector('#f-photos') !== null`)); step++) await skip(engine, 1);
      await engine.choose('#f-photos', join(folder, name));
      await untilSays(engine, photos.ready);
      await untilSays(engine, name);
      await expectLayout(engine);
      await next(engine);
      await untilTrue(engine, 'the question after the photos', `() => document.querySelector('#f-photos') === null`);
      await skip(engine, 1);
      await untilTitle(engine, pages.checkTitle);
      await engine.click(button(pages.send));
      await untilTitle(engine, pages.receiptTitle);
      await untilSays(engine, photos.allHere);
      const reference = await engine.call<string>(`() => document.querySelector('main .reference').innerText`);
      await engine.click({ css: '#statuslink' });
      await untilTitle(engine, pages.statusTitle.replace('{reference}', reference));
      await untilSays(engine, photos.allHere);
      await expectLayout(engine);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const noLine: Journey = {
  name: 'the emergency numbers open when the server is gone, and every other page says whom to call',
  script: true,
  async go(engine, site, house) {
    await engine.goto(`${site}/noodgeval/`);
    const title = await engine.call<string>(`() => document.querySelector('main h1').innerText`);
    await engine.click({ css: 'main h1' });
    await untilTrue(engine, 'the worker', `() => navigator.serviceWorker.controller && navigator.serviceWorker.controller.state === 'activated'`);
    await house.stop();
    try {
      await engine.goto(`${site}/noodgeval/`);
      await untilTitle(engine, title);
      await untilSays(engine, 'U hebt geen verbinding.');
      assert.ok(await engine.call<boolean>(`() => document.querySelector('main a[href="tel:112"]') !== null`));
      await expectLayout(engine);
      await engine.goto(`${site}/nieuws/`);
      await untilTitle(engine, offline.title);
      assert.ok(await engine.call<boolean>(`() => document.querySelector('main a[href="tel:101"]') !== null`));
      await expectLayout(engine);
    } finally {
      await house.start();
    }
    await engine.goto(`${site}/noodgeval/`);
    await untilTitle(engine, title);
    assert.ok(!(await engine.call<string>(`() => document.querySelector('main').innerText`)).includes('U hebt geen verbinding.'));
  },
};

export const roadJourneys: Journey[] = [photo, noLine];
