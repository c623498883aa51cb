// The ranges of a street that crosses neighbourhoods, a list for each side.
import { label } from '#domain/address/house-number.ts';
import { shownRanges } from '#domain/address/ranges.ts';
import type { Sides } from '#domain/address/street.ts';
import { fill, type FinderProps } from './words.ts';

export function Ranges({ sides, say, teams }: FinderProps & { sides: Sides }) {
  const shown = shownRanges(sides);
  return (
    <>
      {(['odd', 'even'] as const).filter((side) => shown[side].length > 0).map((side) => (
        <div key={side}>
          <h3 class="finder-side">{say[side]}</h3>
          <ul class="plain-list">
            {shown[side].map(({ from, to, neighbourhood }) => (
              <li key={label(from)}>
                {label(from) === label(to) ? label(from) : fill(say.fromTo, { a: label(from), b: label(to) })}: <a href={teams[neighbourhood]?.to}>{teams[neighbourhood]?.name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
