// An opener holds private keys and reads what was sealed; it lives at the desk, never in the server that takes reports.
import { Decrypter } from 'age-encryption';
import { unpad, type Content } from './content.ts';

export type Opened = { ok: true; content: Content } | { ok: false; why: 'no-key' | 'broken' | 'another-report' };

export interface Opener {
  /** Opens a box that should hold `id`. Never throws: a box that does not open says why. */
  open(box: Uint8Array, id: string): Promise<Opened>;
  /** Opens a box of bytes, such as a chunk of a photo; undefined when it does not open. */
  bytes(box: Uint8Array): Promise<Uint8Array | undefined>;
}

/** Opens with any of these private keys (`AGE-SECRET-KEY-1…`). Throws when one of them is no key. */
export function openerWith(identities: string[]): Opener {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return {
    bytes: (box) => decrypter.decrypt(box).catch(() => undefined),
    async open(box, id) {
      try {
        const content = unpad(await decrypter.decrypt(box), id);
        return content ? { ok: true, content } : { ok: false, why: 'another-report' };
      } catch (error) {
        return { ok: false, why: /no identity/.test((error as Error).message) ? 'no-key' : 'broken' };
      }
    },
  };
}
