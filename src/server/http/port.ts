// The port of `PORT`, for the server and for the live preview.

/** The number of a port, 1 to 65535, written in digits alone; undefined for any other text. */
export function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** The sentence for whoever typed it. */
export const noPort = (text: string) => `PORT=${text} is geen poort: geef een getal van 1 tot 65535, bijvoorbeeld PORT=4321.`;
