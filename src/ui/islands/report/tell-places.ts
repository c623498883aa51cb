// Puts what the words of a place tell on the screen, and their neighbourhood in the report, where someone can see it and leave it out.
import type { FoundPlaces } from '#ui/form/ask.ts';
import { filledWith, type Entry } from '#ui/form/entries.ts';
import { without } from './filling.ts';
import type { Session } from './session.ts';

/** Which neighbourhood stays: that of the words; else one that was chosen and still fits; else that of the page someone came from. */
function neighbourhoodOf({ suggestions, neighbourhood }: FoundPlaces, { given, state: { picked, unplaced } }: Session): string | undefined {
  const chosen = suggestions.some((place) => place.neighbourhood === picked) ? picked : undefined;
  return unplaced ? chosen : neighbourhood || chosen || given;
}

/** Takes an answer about the place that is asked for now; one about a question that is left already changes nothing. */
export function tellPlaces(session: Session, found: FoundPlaces): void {
  const { data, state, show } = session;
  const field = data.type.fields[state.step];
  if (!field || field.kind !== 'place') return;
  const name = `${field.id}.neighbourhood`;
  const now = filledWith(state.entries).one(name);
  const wanted = neighbourhoodOf(found, session);
  if (wanted !== (now || undefined)) state.entries = [...without(state.entries, [name]), ...(wanted ? [[name, wanted] as Entry] : [])];
  // Who has chosen is not asked again; another address is another choice.
  const settled = wanted && wanted === state.picked;
  Object.assign(state, settled ? { suggestions: undefined, told: undefined } : { suggestions: found.suggestions, told: found.told, picked: undefined });
  show('typed');
}
