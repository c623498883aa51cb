// The streets from A to Z, as a reader without script finds them: by the first letter of the name.
import { fold } from '#domain/address/normalise.ts';
import { listed, type ListedStreet } from '#domain/address/placed-street.ts';
import { addressIndex } from './address-index.ts';

export interface StreetLetter {
  letter: string;
  to: string;
  streets: ListedStreet[];
}

/** The letter under which a name stands: its first one, accents and apostrophes aside ("'t Molenrak" under T); digits under 0-9. */
function letterOf({ name }: { name: string }): string {
  const first = fold(name).replace(/[^a-z0-9]/g, '').charAt(0);
  return /[a-z]/.test(first) ? first.toUpperCase() : '0-9';
}

const collator = new Intl.Collator('nl', { numeric: true, ignorePunctuation: true });

/** Every letter that has streets of today, with them in alphabetical order. */
export async function streetLetters(): Promise<StreetLetter[]> {
  const byLetter = Map.groupBy((await addressIndex()).filter(({ former }) => !former), letterOf);
  return [...byLetter]
    .map(([letter, streets]) => ({ letter, to: `/wijk/straten/${letter.toLowerCase()}/`, streets: streets.sort((a, b) => collator.compare(a.name, b.name)).map(listed) }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
