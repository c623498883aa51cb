// A phone on a bad line that does not give up: after a cut it asks how far it was, goes on from there, and sends smaller pieces for a while.
import { chunkHeaders, beginning, tus, type Answer, type Ask } from '../server/photos.ts';

const [largest, smallest] = [262_144, 32_768];

/** Asks until there is an answer; the line may break, or the server be away. `onCut` hears of each break. */
export async function stubborn(ask: () => Promise<Answer>, onCut: () => void = () => {}): Promise<Answer> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch {
      onCut();
      await new Promise((done) => setTimeout(done, Math.min(2_000, 100 * 2 ** tries)));
    }
  }
}

export interface Journey {
  /** breaks of the line */
  cuts: number;
  /** how often it asked how far it was */
  asked: number;
}

/** Sends a photo to its end. `onOffset` hears how far it is after each chunk. */
export async function sendStubbornly(ask: Ask, url: string, photo: Buffer, onOffset: (offset: number) => Promise<void> | void): Promise<Journey> {
  const journey: Journey = { cuts: 0, asked: 0 };
  const cut = () => void journey.cuts++;
  await stubborn(() => ask({ method: 'POST', url, headers: beginning(photo) }), cut);
  let [offset, size] = [0, largest];
  while (offset < photo.length) {
    const piece = photo.subarray(offset, offset + size);
    let answer: Answer | undefined;
    try {
      answer = await ask({ method: 'PATCH', url, headers: chunkHeaders(piece, offset), body: piece });
      size = Math.min(largest, size * 2);
    } catch {
      cut();
      size = Math.max(smallest, size / 2);
      journey.asked++;
      answer = await stubborn(() => ask({ method: 'HEAD', url, headers: tus }), cut);
    }
    const told = answer.headers['upload-offset'];
    if (told === undefined) throw new Error(`${answer.status} ${answer.body}`);
    offset = Number(told);
    await onOffset(offset);
  }
  return journey;
}
