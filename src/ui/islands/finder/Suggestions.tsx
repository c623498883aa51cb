// Streets to choose from: a plain list of buttons under the field, each with the neighbourhood it leads to.
import type { Suggestion } from '#domain/address/finder.ts';
import { fill, type FinderProps } from './words.ts';

interface Props extends FinderProps {
  suggestions: Suggestion[];
  choose: (suggestion: Suggestion) => void;
}

/** "Molenrak", or that there are several, or that it is not known; nothing for a name that stands for others. */
function placeOf({ street: { parts, means } }: Suggestion, { teams, say }: FinderProps): string {
  const all = [...new Set(parts.flatMap(({ neighbourhoods }) => neighbourhoods))];
  if (all.length > 1) return fill(say.severalTeams, { n: all.length });
  return teams[all[0] ?? 0]?.name || means.join(', ') || say.noTeam;
}

export function Suggestions({ suggestions, choose, ...props }: Props) {
  if (!suggestions.length) return null;
  return (
    <ul class="rows finder-list">
      {suggestions.map((suggestion) => (
        <li key={suggestion.name}>
          <button type="button" onClick={() => choose(suggestion)}>
            <b>{suggestion.text}</b> {suggestion.via && <span>{fill(props.say.also, { s: suggestion.via })}</span>} <small>{placeOf(suggestion, props)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
