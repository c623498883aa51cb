// The web editor as an editor handles it: by the names on the screen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { labelOf } from '#schema/labels.ts';
import { root as project } from '../site.ts';
import { cloneFor, type Clone } from './clone.ts';

/** Where the guide keeps its pictures; they are taken only when asked for (npm run redactie:beelden). */
const pictures = process.env['REDACTIE_BEELDEN'];

export class Editor {
  readonly page: Page;
  readonly #clone: Clone | undefined;

  constructor(page: Page, clone?: Clone) {
    this.page = page;
    this.#clone = clone;
  }

  /** The copy it works on; there is none where the files are at GitHub or GitLab. */
  get clone(): Clone {
    if (!this.#clone) throw new Error('This editor has no copy of the content.');
    return this.#clone;
  }

  /** Opens the editor on a copy of the content; `edits` change files of that copy first. */
  static async open(page: Page, edits: Record<string, (text: string) => string> = {}): Promise<Editor> {
    page.setDefaultTimeout(8_000);
    await page.goto('/redactie/');
    const clone = await cloneFor(page, edits);
    await expect(page).toHaveTitle(/^Redactie/);
    const editor = new Editor(page, clone);
    await editor.picture('aanmelden');
    await page.getByRole('button', { name: 'Werken met een lokale repository' }).click();
    await expect(page.getByRole('treeitem', { name: 'Nieuws' })).toBeVisible({ timeout: 20_000 }); // it reads every file first
    return editor;
  }

  /** Goes to a collection by its name in the list. */
  async collection(name: string): Promise<void> {
    await this.page.getByRole('treeitem', { name, exact: true }).click();
  }

  /** Opens the file whose name in the list holds `name`. */
  async entry(name: string): Promise<void> {
    await this.page.getByRole('gridcell', { name: new RegExp(`^(?!Select).*${name}`) }).first().dblclick();
    await expect(this.save).toBeVisible();
  }

  async create(): Promise<void> {
    await this.page.getByRole('button', { name: 'Nieuw item aanmaken' }).first().click();
    await expect(this.save).toBeVisible();
    // The form stands there before its item does, and is emptied once more when that comes.
    await this.page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Opslaan', exact: true });
  }

  /** The field at a path such as `hours.week.mo.0`. */
  field(path: string): Locator {
    return this.page.locator(`section.field[data-key-path="${path}"]`);
  }

  /** Scrolls until the field is there: the editor draws a long form bit by bit. */
  async reveal(path: string): Promise<Locator> {
    const field = this.field(path);
    const parts = path.split('.');
    const above = parts.slice(0, -1).map((_, i) => this.field(parts.slice(0, parts.length - 1 - i).join('.')));
    await expect(async () => {
      for (const near of [...above, this.page.locator('section.field').last()])
        if (!(await field.count()) && (await near.count())) {
          const inside = near.locator('section.field').last();
          await ((await inside.count()) ? inside : near).scrollIntoViewIfNeeded();
          break;
        }
      if (!(await field.count())) {
        await this.page.mouse.move(300, 500);
        await this.page.mouse.wheel(0, 400);
      }
      await expect(field).toBeVisible({ timeout: 250 });
    }).toPass({ timeout: 8_000 });
    return field;
  }

  /** Types into the one input of a field. */
  async fill(path: string, text: string): Promise<void> {
    await this.reveal(path);
    const input = this.field(path).locator('input:not([type=checkbox]):not([type=radio]), textarea').first();
    await input.fill(text);
    await input.blur();
  }

  /** Ticks the box that adds an optional group, or opens a closed one. */
  async unfold(path: string): Promise<void> {
    const field = await this.reveal(path);
    const box = field.getByRole('checkbox', { name: /toevoegen$/ }).first();
    if ((await box.count()) && !(await box.isChecked())) await box.click();
    const fold = field.getByRole('button', { name: 'Uitvouwen', exact: true }).first();
    if (await fold.count()) await fold.click();
  }

  /** Adds an item to the list at `path`, by the button that says its name. */
  async add(path: string): Promise<void> {
    const label = labelOf(path.split('.').filter((part) => !/^\d+$/.test(part)))!;
    await this.reveal(path);
    await this.field(path).getByRole('button', { name: new RegExp(`${label}.? toevoegen`) }).last().click();
  }

  /** Chooses in a field that offers what is there. */
  async choose(path: string, name: string | RegExp): Promise<void> {
    const field = await this.reveal(path);
    const radio = field.getByRole('radio', { name });
    if (await radio.count()) return radio.first().click();
    const box = field.getByRole('combobox').first();
    // The list is drawn anew while entries are still being gathered: what was pressed then did not count.
    await expect(async () => {
      await box.click({ timeout: 1_000 });
      await this.page.getByRole('option', { name }).last().click({ timeout: 1_000 });
      await expect(field).toContainText(name, { timeout: 1_000 });
    }).toPass({ timeout: 8_000 });
  }

  /** Writes a text where there is none; the editor takes a moment before it listens. */
  async write(text: string): Promise<void> {
    const box = await this.text();
    await expect(async () => {
      await box.click();
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.type(text, { delay: 30 });
      await expect(box).toHaveText(text, { timeout: 500 });
    }).toPass({ timeout: 8_000 });
  }

  /** The place where a text is written. */
  async text(path = 'body'): Promise<Locator> {
    return (await this.reveal(path)).getByRole('textbox').first();
  }

  /** What the preview shows. */
  get preview() {
    return this.page.frameLocator('iframe').first();
  }

  /** Saves, and waits until the editor is done. */
  async keep(): Promise<void> {
    await this.save.click();
    await expect(this.page.getByRole('button', { name: /opslaan/i })).toBeHidden({ timeout: 15_000 });
  }

  /** A picture for the guide, of the whole screen or of one part. */
  async picture(name: string, part: Page | Locator = this.page): Promise<void> {
    if (!pictures) return;
    const folder = join(project, 'artifacts/beelden');
    mkdirSync(folder, { recursive: true });
    await part.screenshot({ path: join(folder, `${name}.png`) });
  }
}
