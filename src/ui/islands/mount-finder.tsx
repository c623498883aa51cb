// Brings the finder of the page to life: reads what the page hands over, draws on every change, keeps the focus where it belongs.
import { hydrate, render } from 'preact';
import type { Finder as AddressFinder } from '#domain/address/finder.ts';
import { Finder } from './Finder.tsx';
import type { Acts } from './finder/acts.ts';
import { chosenAddress } from './finder/chosen-address.ts';
import { Conversation } from './finder/conversation.ts';
import { takeHandedOver } from './finder/handed-over.ts';
import type { StartFinder } from './finder/look-up.ts';
import lookUpAddress from './finder/look-up.ts?worker&url';
import { markOnMap } from './finder/mark-on-map.ts';
import { partAt } from './finder/parts.ts';
import type { WhereAmI } from './finder/position.ts';
import positionAddress from './finder/position.ts?worker&url';
import { namedIn, nothing, type Screen } from './finder/screen.ts';
import type { FinderProps } from './finder/words.ts';
import { stepInList } from './step-in-list.ts';

const root = document.getElementById('wijkzoeker')!;
const props = JSON.parse(root.dataset.finder!) as FinderProps;
const field = root.querySelector('input')!;

let result: Screen['result'];

function show(screen: Screen) {
  render(<Finder {...props} screen={screen} acts={acts} />, root);
  // A key that changes the list alone leaves the map be.
  if (screen.result === result) return;
  result = screen.result;
  markOnMap(namedIn(screen).flatMap((number) => props.teams[number]?.to ?? []));
}

const lookUp = partAt<StartFinder>('look-up', lookUpAddress);
const position = partAt<WhereAmI>('position', positionAddress);
let finder: AddressFinder | undefined;

const talk = new Conversation({
  say: props.say,
  finder: async () => (finder = finder || (await lookUp())(props.places)),
  here: async () => (await position())(),
  show,
});

/** Puts the cursor where the house number goes, before a post code that was chosen. */
function askNumber(street: string, postcode: number | undefined) {
  const chosen = postcode && field.value.includes(String(postcode)) ? `, ${postcode}` : '';
  write(`${street} ${chosen}`);
  field.focus();
  field.setSelectionRange(street.length + 1, street.length + 1);
}

/** After an answer the reader goes on at its heading, or in the field where something is still missing. */
function moveOn(screen: Screen | undefined) {
  if (!screen) return;
  const answer = screen.result?.kind === 'answer' ? screen.result.answer : undefined;
  if (answer?.kind === 'ranges') askNumber(answer.street, answer.postcode);
  else if (!screen.result || answer?.kind === 'place') field.focus();
  else root.querySelector<HTMLElement>('#uitkomst')!.focus();
}

const write = (text: string) => {
  field.value = text;
};

const acts: Acts = {
  typed: () => void talk.typed(field.value),
  submitted: () => void talk.answer(field.value).then(moveOn),
  locate: () => void talk.here().then(moveOn),
  again: () => void talk.again().then(moveOn),
  choose({ name, text }) {
    write(text);
    void talk.answer(text, { street: name }).then(moveOn);
  },
  answer(chosen) {
    write(chosenAddress(field.value, chosen));
    void talk.answer(field.value, chosen).then(moveOn);
  },
  key: (event) => stepInList(event, { field, list: root.querySelector('.finder-list'), leave: () => talk.leave() }),
};

hydrate(<Finder {...props} screen={nothing} acts={acts} />, root);

// What was asked before this script was there: on the page before, or on this one while it loaded.
root.onsubmit = root.onclick = null;
const handed = takeHandedOver();
const { waiting } = root.dataset;
if (handed) write(handed);
if (waiting === 'locate') acts.locate();
else if (handed || waiting) acts.submitted();
else if (field.value) acts.typed();
