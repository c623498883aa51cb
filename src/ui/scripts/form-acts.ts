// The buttons of a receipt, and Shift three times to leave a sensitive page. Listens to the whole page, for what stands there may be drawn later.

const tell = (button: HTMLElement, words: string) => {
  button.closest('section')!.querySelector('[data-told]')!.textContent = words;
};

/** Selects the link, so that it can be copied by hand where the browser refuses. The clipboard of the new kind is closed by our Permissions-Policy. */
function copy(button: HTMLElement) {
  const range = document.createRange();
  const selection = getSelection()!;
  range.selectNodeContents(document.getElementById(button.dataset.copy!)!);
  selection.removeAllRanges();
  selection.addRange(range);
  tell(button, document.execCommand('copy') ? button.dataset.said! : button.dataset.failed!);
}

/** The words of the receipt as a text file, made here: it works without a line too. */
function save(link: HTMLAnchorElement, event: Event) {
  event.preventDefault();
  const receipt = link.closest<HTMLElement>('.form-questions')!;
  const buttons = link.parentElement!;
  buttons.hidden = true;
  const words = receipt.innerText;
  buttons.hidden = false;
  const address = URL.createObjectURL(new Blob([`${words}\n`], { type: 'text/plain' }));
  const file = document.createElement('a');
  file.href = address;
  file.download = link.dataset.save!;
  file.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

document.addEventListener('click', (event) => {
  const act = (event.target as Element).closest<HTMLElement>('[data-copy],[data-save],[data-print]');
  if (!act) return;
  if (act.dataset.copy) copy(act);
  else if (act.dataset.save) save(act as HTMLAnchorElement, event);
  else print();
});

/** Presses of Shift on its own, one after the other within this many milliseconds. */
const patience = 2_000;
let presses: number[] = [];

document.addEventListener('keydown', (event) => {
  const exit = document.querySelector<HTMLAnchorElement>('[data-exit]');
  if (!exit || event.repeat) return;
  const now = Date.now();
  presses = event.key === 'Shift' ? [...presses.filter((at) => now - at < patience), now] : [];
  if (presses.length < 3) return;
  document.body.hidden = true;
  document.title = ' ';
  location.replace(exit.href);
});
