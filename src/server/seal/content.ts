// What stands inside a sealed box: what a citizen wrote, with the name of the report it belongs to, so that no box can take another's place.
import type { Submission } from '#domain/report/answers.ts';

interface Common {
  /** version of this shape */
  v: 1;
  /** id of the box */
  id: string;
  /** id of the report it belongs to; its own for a report */
  report: string;
  reference: string;
  /** milliseconds since 1970 */
  received: number;
}

export type Content =
  | (Common & { kind: 'report'; submission: Submission })
  | (Common & { kind: 'addition'; text: string })
  /** written at the desk: the answer that was given, or why a report went elsewhere */
  | (Common & { kind: 'note'; who: string; text: string })
  /** what `/health` seals to see whether it can */
  | (Common & { kind: 'probe'; filler: string });

/** Sizes are told only in steps of this many bytes. */
export const step = 4_096;

/** The bytes to seal: JSON, and spaces up to a whole step, which every reader of JSON skips. */
export function pad(content: Content): Uint8Array {
  const json = Buffer.from(JSON.stringify(content), 'utf8');
  const padded = Buffer.alloc(Math.ceil((json.length + 1) / step) * step, ' ');
  json.copy(padded);
  padded[padded.length - 1] = 0x0a;
  return padded;
}

/** What was sealed, or undefined when it is not what `id` should hold. */
export function unpad(bytes: Uint8Array, id: string): Content | undefined {
  try {
    const content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Content;
    return content.v === 1 && content.id === id ? content : undefined;
  } catch {
    return undefined;
  }
}
