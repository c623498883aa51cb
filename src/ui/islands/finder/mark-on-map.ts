// Colours the neighbourhoods of the answer on the map and in the list of the page, and says so to screen readers.

/** Marks the links to exactly these addresses. */
export function markOnMap(addresses: string[]): void {
  document.querySelectorAll<Element>('.finder-places a, .map a').forEach((link) => {
    if (addresses.includes(link.getAttribute('href')!)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}
