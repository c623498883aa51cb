// The keys of the list under a field: arrows walk through it and back, Escape leaves it.

export interface OfferedList {
  field: HTMLInputElement;
  /** the list as it stands on the screen, if it does */
  list: Element | null;
  leave: () => void;
}

/** Acts on one key in a field or its list; every other key does what the browser does. */
export function stepInList(event: KeyboardEvent, { field, list, leave }: OfferedList): void {
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
