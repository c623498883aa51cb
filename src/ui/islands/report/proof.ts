// Proof of work, loaded only while the server asks for it: a sum that is done while someone types, in slices so short that nobody feels them.
import { sha256 } from './sha256.ts';

/** Milliseconds of work before the page gets its turn again. */
const slice = 6;

/** The header that shows the work: a number with which the hash of the challenge begins with so many zero bits (at most 32). */
export function prove(challenge: string, bits: number, pause: () => Promise<void>): Promise<string> {
  let n = 0;
  const work = async (): Promise<string> => {
    for (;;) {
      for (const until = Date.now() + slice; Date.now() < until; )
        for (let i = 0; i < 64; i++, n++) if (sha256(`${challenge}:${n}`)[0]! >>> (32 - bits) === 0) return `${challenge}:${n}`;
      await pause();
    }
  };
  return work();
}

/** Asks whether proof is wanted, and makes it. Never rejects: a report without it is taken too. */
async function proveIfAsked(): Promise<void> {
  try {
    const asked = (await (await fetch('/api/proef')).json()) as { on: boolean; challenge?: string; bits?: number };
    if (!asked.on || !asked.challenge || !asked.bits) return;
    const proof = await prove(asked.challenge, asked.bits, () => new Promise((resume) => setTimeout(resume)));
    if (window.reportForm) window.reportForm.proof = proof;
  } catch {
    // Without a server, or without a line, there is nothing to prove.
  }
}

if (typeof window !== 'undefined') void proveIfAsked();
