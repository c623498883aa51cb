// The keys of the list under a field: arrows walk through it and back, Escape leaves it.

/** Acts on one key inside the finder; every other key does what the browser does. */
export function stepInList(event: KeyboardEvent, field: HTMLInputElement, leave: () => void): void {
  const list = field.form!.parentElement!.querySelector('.finder-list');
  const buttons = list ? [...list.querySelectorAll('button')] : [];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const inside = event.target === field || buttons.includes(event.target as HTMLButtonElement);
  if (!buttons.length || !inside) return;
  if (event.key === 'Escape') {
    leave();
    field.focus();
    event.preventDefault();
  } else if (step) {
    const at = buttons.indexOf(event.target as HTMLButtonElement) + step;
    (buttons[Math.min(at, buttons.length - 1)] || field).focus();
    event.preventDefault();
  }
}
