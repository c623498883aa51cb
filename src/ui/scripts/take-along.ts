// What a visitor can do with the page of a neighbourhood: remember it on this device, share it, print it. Loaded on the first touch.

const row = document.querySelector<HTMLElement>('.take')!;
const words = JSON.parse(row.dataset.words!) as Record<'kept' | 'wiped' | 'notKept' | 'copied' | 'notCopied', string>;
const status = row.querySelector('p')!;
const wipe = row.querySelector<HTMLElement>('[data-act=wipe]')!;
const address = location.origin + location.pathname;

const say = (text: string) => {
  status.textContent = text;
};

/** Keeps nothing but the name of the neighbourhood, under one key. */
function keep() {
  try {
    localStorage.setItem('wijk', row.dataset.neighbourhood!);
    say(words.kept);
    wipe.hidden = false;
  } catch {
    say(words.notKept);
  }
}

function forget() {
  localStorage.removeItem('wijk');
  say(words.wiped);
  wipe.hidden = true;
  row.querySelector<HTMLElement>('[data-act=keep]')!.focus();
}

async function copy() {
  try {
    await navigator.clipboard.writeText(address);
    say(words.copied);
  } catch {
    say(`${words.notCopied} ${address}`);
  }
}

/** The device's own way to share, where it has one; whoever closes it again wanted nothing. */
async function share() {
  if (!navigator.share) return copy();
  try {
    await navigator.share({ title: document.title, url: address });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') await copy();
  }
}

const acts: Record<string, () => unknown> = { keep, wipe: forget, share, print: () => print() };

row.onclick = ({ target }) => acts[(target as HTMLElement).dataset.act ?? '']?.();

export {}; // a module of its own
