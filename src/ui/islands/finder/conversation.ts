// The finder's side of the talk: what is asked, what is shown meanwhile, and that only the last question is answered.
import type { Answer } from '#domain/address/answer.ts';
import type { Finder, Suggested } from '#domain/address/finder.ts';
import { nothing, type Result, type Screen } from './screen.ts';
import { fill, type FinderWords } from './words.ts';

export interface Parts {
  say: FinderWords;
  /** the finder, fetched when it is first needed; rejects when it does not come, and asking again tries again */
  finder: () => Promise<Finder>;
  /** where the device is, or why that is not known; rejects when the shapes of the neighbourhoods do not come */
  here: () => Promise<Result>;
  show: (screen: Screen) => void;
}

/** Milliseconds after which waiting is told, and after which somebody who types has paused. */
const patience = 400;
const pause = 300;

/** Streets offered at once: what fits above the keyboard of a phone. */
const limit = 6;

export interface Chosen {
  street: string;
  postcode?: number;
}

export class Conversation {
  private screen = nothing;
  private turn = 0;
  private lastQuestion: () => Promise<Screen | undefined> = async () => undefined;
  private parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Offers streets for what is typed so far; the rest of the index is looked through only when nothing fits and the typing has paused. */
  async typed(text: string): Promise<void> {
    if (text.trim().length < 2) {
      this.turn++;
      this.show(nothing);
      // With the first letter comes what the second will need; when it does not come, the second asks again and tells.
      return void this.parts.finder().then((finder) => finder.prepare(text)).catch(() => undefined);
    }
    if (this.screen.result) this.show({ ...this.screen, result: undefined });
    let more: Suggested['more'];
    const offered = await this.ask(async () => {
      const suggested = await (await this.parts.finder()).suggest(text, limit);
      more = suggested.more;
      return this.offer(suggested, !more);
    });
    if (!offered || !more) return;
    const mine = this.turn;
    const rest = more;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (mine === this.turn) await this.ask(async () => this.offer(await rest(), true));
  }

  /** Answers the address in the field; `chosen` when it was picked from a list. Gives what is shown, or nothing when another question came first. */
  async answer(text: string, chosen?: Chosen): Promise<Screen | undefined> {
    return this.ask(async () => {
      const answer = await (await this.parts.finder()).answer(text, chosen);
      return { suggestions: [], status: this.statusOf(answer), ...(answer.kind === 'empty' ? {} : { result: { kind: 'answer', answer, text } }) };
    });
  }

  /** Asks the device where it is. */
  async here(): Promise<Screen | undefined> {
    this.show({ suggestions: [], status: this.parts.say.locating });
    return this.ask(async () => ({ ...nothing, result: await this.parts.here() }));
  }

  /** Asks the last question again. */
  again(): Promise<Screen | undefined> {
    return this.lastQuestion();
  }

  /** Takes the list away and forgets what is under way; a result stays. */
  leave(): void {
    this.turn++;
    this.show({ ...this.screen, status: '', suggestions: [] });
  }

  private async ask(question: () => Promise<Screen>): Promise<Screen | undefined> {
    const mine = ++this.turn;
    this.lastQuestion = () => this.ask(question);
    const waiting = setTimeout(() => this.show({ ...this.screen, status: this.screen.status || this.parts.say.loading }), patience);
    const screen = await question().catch((): Screen => ({ suggestions: [], status: this.parts.say.failedTitle, result: { kind: 'failed' } }));
    clearTimeout(waiting);
    if (mine !== this.turn) return undefined;
    this.show(screen);
    return screen;
  }

  private offer({ suggestions }: Suggested, all: boolean): Screen {
    const { oneStreet, someStreets, noStreet } = this.parts.say;
    const count = suggestions.length;
    return { suggestions, status: count > 1 ? fill(someStreets, { n: count }) : count ? oneStreet : all ? noStreet : '' };
  }

  /** Where the field is asked for more, the focus goes back to it, and the question is read out. */
  private statusOf(answer: Answer): string {
    const { say } = this.parts;
    if (answer.kind === 'empty') return say.empty;
    if (answer.kind === 'place') return say.place;
    return answer.kind === 'ranges' ? fill(say.ranges, { s: answer.street }) : '';
  }

  private show(screen: Screen): void {
    this.screen = screen;
    this.parts.show(screen);
  }
}
