// Where the picture of a page stands, for whoever shares the page.

/** The name of a page's picture: its path with dashes; `start` for the home page. */
export const shareName = (path: string) => path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'start';

/** The address of a page's picture. */
export const shareAddress = (path: string) => `/og/${shareName(path)}.png`;

/** Pixels; the size that Open Graph readers ask for (1.91 : 1). */
export const shareSize = { width: 1200, height: 630 };
