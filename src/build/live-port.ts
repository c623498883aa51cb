// Where `npm run dev` listens, asked before Astro starts: its own words for a port that is none say nothing.
import { noPort, portOf } from '#server/http/port.ts';

/** The port of `PORT`, else 4321. Ends the program with a sentence for another text, so that `npm start` says so before it builds. */
export function livePort(text = process.env.PORT ?? '4321'): number {
  const port = portOf(text);
  if (port) return port;
  console.error(noPort(text));
  process.exit(1);
}
