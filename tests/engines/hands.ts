// A mouse and a keyboard, the same for every engine: what is clicked is first brought into view, stands still, and has nothing lying over it.
import { until, type Engine, type Target } from './engine.ts';

/** What an engine lends: running a function in the page, and the actions of WebDriver (https://www.w3.org/TR/webdriver2/#actions). */
export interface Lent {
  call: Engine['call'];
  perform: (actions: object[]) => Promise<void>;
}

/** In the page: the middle of the first visible element that fits, once it is in view and on top; null before. Text and label both name it. */
const placeSource = `(css, text) => {
  const words = (element) => (element.innerText || element.value || element.getAttribute('aria-label') || '').replace(/\\u00ad/g, '').trim();
  const seen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden' && element.getClientRects()[0].width > 0;
  const found = Array.from(document.querySelectorAll(css)).find((element) => seen(element) && (text === null || words(element) === text));
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = found.getClientRects()[0];
  const x = Math.floor(box.left + box.width / 2), y = Math.floor(box.top + box.height / 2);
  const top = document.elementFromPoint(x, y);
  const label = top && top.closest('label');
  return top && (found.contains(top) || (label && label.control === found)) ? { x: x, y: y } : null;
}`;

const click = (x: number, y: number) => [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [{ type: 'pointerMove', duration: 0, origin: 'viewport', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }];
const keys = (text: string) => [{ type: 'key', id: 'keys', actions: [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }];

/** WebDriver's name for the key that brings the cursor behind the last letter. */
const end = '\uE010';

/** Hands for an engine; typing goes on behind what already stands in a field. */
export function hands({ call, perform }: Lent): Pick<Engine, 'click' | 'type'> {
  async function clickOn({ css, text }: Target): Promise<void> {
    let last = '';
    const { x, y } = await until(`${css} ${text ?? ''}`, async () => {
      const place = await call<{ x: number; y: number } | null>(placeSource, css, text ?? null);
      const still = place !== null && JSON.stringify(place) === last;
      last = JSON.stringify(place);
      return still ? place : undefined;
    });
    await perform(click(x, y));
  }
  return {
    click: clickOn,
    async type(target, text) {
      await clickOn(target);
      await perform(keys(`${end}${text}`));
    },
  };
}
