// What was typed in the street field of another page, handed over inside the browser: never in an address, so never sent or kept in the history.

/** The text that the page before left, taken away at once; empty when there is none or the browser keeps nothing. */
export function takeHandedOver(): string {
  try {
    const text = sessionStorage.getItem('adres') || '';
    sessionStorage.removeItem('adres');
    return text.slice(0, 120);
  } catch {
    return '';
  }
}
