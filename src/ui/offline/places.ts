// Which addresses of the site stay on the device once they were visited.

/** What is needed most where there is no line: numbers, hours, teams and forms. `*` at the end stands for all that follows. */
const kept = ['/', '/noodgeval/', '/contact/*', '/wijk/*', '/melden/*'];

/** The page for every other address without a line. */
export const offlinePage = '/offline/';

/** On the device from the first visit on, whatever was visited. */
export const always = [offlinePage, '/noodgeval/'];

/** Whether a page is kept; `leaveOut` are pages of which nothing may stay behind. */
export function isKeptPage(path: string, leaveOut: readonly string[]): boolean {
  if (!path.endsWith('/') || leaveOut.includes(path)) return false;
  return path === offlinePage || kept.some((place) => (place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : path === place));
}

/** Files of the finder: the letters that were asked for are kept as pages are. */
export const isAddressFile = (path: string): boolean => /^\/adressen\/.+\.json$/.test(path);

/** Files whose name changes with their content. */
export const isHashed = (path: string): boolean => path.startsWith('/_astro/');

/** Pages the worker leaves to the browser altogether: editors and programs have their own ways. */
export const isForeign = (path: string): boolean => /^\/(?:redactie|api)\//.test(path);
