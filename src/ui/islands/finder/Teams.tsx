// The teams of an answer, each a link to its own page; and where to look for the team of another town.
import { fill, type FinderProps } from './words.ts';

export function Teams({ of, teams, say }: FinderProps & { of: number[] }) {
  const found = of.flatMap((number) => teams[number] ?? []);
  return (
    <ul class="finder-teams">
      {found.map(({ name, to, station }) => (
        <li key={to}>
          <a class="button" href={to}>{fill(say.toTeam, { w: name })}</a>
          {station && <p class="text-sm">{fill(say.station, { k: station })}</p>}
        </li>
      ))}
    </ul>
  );
}

export function Elsewhere({ sentence, elsewhere }: FinderProps & { sentence: string }) {
  return <p>{sentence} {elsewhere && <a href={elsewhere.href} rel="external">{elsewhere.text}</a>}</p>;
}
