// Acts that journeys are made of: a button, a question answered, words waited for.
import assert from 'node:assert/strict';
import { nl } from '#i18n/nl.ts';
import { untilTrue, type Engine, type Target } from './engine.ts';

const say = nl.report.pages;

export const button = (text: string): Target => ({ css: 'main button', text });
export const link = (text: string, within = 'main'): Target => ({ css: `${within} a`, text });

/** Waits until the large words of the page, the ones that can be seen, are these (or begin so, with an ellipsis at the end). */
export const untilTitle = (engine: Engine, title: string) =>
  untilTrue(engine, `the title “${title}”`, `(title) => Array.from(document.querySelectorAll('main h1, main h2')).some((h) => h.getBoundingClientRect().height > 0 && (title.endsWith('…') ? h.innerText.replace(/\\u00ad/g, '').startsWith(title.slice(0, -1)) : h.innerText.replace(/\\u00ad/g, '').trim() === title))`, title);

export const untilSays = (engine: Engine, words: string) => untilTrue(engine, `the words “${words}”`, `(words) => document.querySelector('main').innerText.includes(words)`, words);

/** Nothing sticks out at the right. */
export async function expectLayout(engine: Engine): Promise<void> {
  assert.equal(await engine.call<number>('() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)'), 0, 'the page can be scrolled sideways');
}

export const next = (engine: Engine) => engine.click(button(say.next));

/** One question a screen: each answer is typed or chosen, and the next question has come before the following act. */
export async function answer(engine: Engine, field: Target, text?: string): Promise<void> {
  await (text === undefined ? engine.click(field) : engine.type(field, text));
  const before = await engine.call<string>('() => document.title');
  await next(engine);
  await untilTrue(engine, `a question after “${before}”`, '(before) => document.title !== before', before);
}

export async function skip(engine: Engine, times: number): Promise<void> {
  for (let step = 0; step < times; step++) {
    const before = await engine.call<string>('() => document.title');
    await next(engine);
    await untilTrue(engine, `a question after “${before}”`, '(before) => document.title !== before', before);
  }
}

export const withScript = (slug: string) => async (engine: Engine, site: string) => {
  await engine.goto(`${site}/melden/${slug}/`);
  await untilTrue(engine, 'the form with script', `() => document.querySelectorAll('main .whole').length === 0`);
};
