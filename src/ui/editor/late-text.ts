// Holds a save back until a form in a text has handed over what was chosen in it.

const texts = '.sui.text-editor';

/** The texts that a click at `target` can change: the one it is in, the one whose list or menu is open, and any under a dialog. */
function textsChangedBy(target: Element, page: Document): Element[] {
  const around = target.closest(texts);
  if (around) return [around];
  const all = [...page.querySelectorAll(texts)];
  return target.closest('[role="dialog"]') ? all : all.filter((text) => text.querySelector('[aria-expanded="true"]'));
}

/**
 * The CMS (0.221.1) writes a text a moment after its last change, and lets a save wait for that after typing, but not after a choice in the
 * form of a component. A save right after it kept the text from before: `<Phone />`, without its number. So such a click is told as typing.
 * The event goes to the box around the text, where the CMS listens; the text itself never sees it.
 */
export function waitForChoices(page: Document): void {
  page.addEventListener('click', ({ target }) => textsChangedBy(target as Element, page).forEach((text) => text.dispatchEvent(new Event('beforeinput'))), true);
}
