// Conditional requests and ranges as RFC 9110 has them, where @fastify/send 4 differs from it.
import type { IncomingHttpHeaders } from 'node:http';

const oneRange = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/;

/**
 * Mends the request's headers before the file is looked up. A range that is malformed, backwards or multiple is ignored (14.2),
 * where the library would answer 416. An `If-Range` must match strongly (13.1.5): our tags are strong to the outside,
 * and the library compares with the weak form it makes itself.
 */
export function mendConditions(headers: IncomingHttpHeaders): void {
  const [whole, from, to] = oneRange.exec(headers.range ?? '') ?? [];
  if (!whole || (to && Number(to) < Number(from))) delete headers.range;
  const ifRange = headers['if-range'] as string | undefined;
  if (ifRange?.startsWith('W/')) delete headers.range;
  else if (ifRange?.startsWith('"')) headers['if-range'] = `W/${ifRange}`;
}

/** Whether a refused range asked for the last bytes of a file shorter than that: then the whole file is the answer (14.1.2). */
export function asksForMoreThanAll(range: string | undefined): boolean {
  return /^bytes=-0*[1-9]/.test(range ?? '');
}

/**
 * The tag without its weak mark. Size and time of change to the millisecond name one sequence of bytes: files in `dist` are
 * written once by the build, and each encoding is a file of its own.
 */
export function strongTag(tag: unknown): string {
  return String(tag).replace(/^W\//, '');
}
