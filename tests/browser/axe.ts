// What a machine can find of WCAG 2.2 on a page as it stands. axe's own package for Playwright brings the program to the page again at each look, which takes longer than looking.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from '@playwright/test';
import type axe from 'axe-core';
import type { Result, RunOptions } from 'axe-core';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wires = new WeakMap<Page, CDPSession>();

/** Brings axe to the page as it stands, past Playwright's own `evaluate`, which wraps the program and takes twice as long. */
async function bring(page: Page): Promise<void> {
  const wire = wires.get(page) ?? (await page.context().newCDPSession(page));
  wires.set(page, wire);
  const { exceptionDetails } = await wire.send('Runtime.evaluate', { expression: program });
  if (exceptionDetails) throw new Error(`axe does not start: ${exceptionDetails.text}`);
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose verdict can differ between light and dark: the markup is the same. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page now, by the rules of `options`. Throws when it tried none. Our pages hold no frames and no style sheet of another party: it looks into none, and fetches none. */
export async function look(page: Page, options: RunOptions = {}): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bring(page);
  const [found, tried] = await page.evaluate(async (how) => {
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(document, how);
    return [violations, violations.length + passes.length] as const;
  }, { ...options, preload: false, resultTypes: ['violations' as const] });
  if (!tried) throw new Error('axe tried no rule.');
  return found;
}

const told = ({ id, help, nodes }: Result) => nodes.map(({ html, any, all, none }) => `${id} (${help}): ${html.slice(0, 120)} ${[...any, ...all, ...none][0]?.message ?? ''}`);

/** Each violation of WCAG 2.2 A and AA in one line, in light and in dark colours; none of the rules in `excused`. The page is left in the dark. */
export async function violations(page: Page, excused: string[] = []): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await look(page, { runOnly: { type: 'tag', values: wcag }, rules: Object.fromEntries(excused.map((rule) => [rule, { enabled: false }])) });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look(page, { runOnly: { type: 'rule', values: aboutColour.filter((rule) => !excused.includes(rule)) } });
  return [...light.flatMap(told), ...dark.flatMap(told).map((fault) => `in the dark: ${fault}`)];
}
