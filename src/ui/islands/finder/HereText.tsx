// Where the device says it is, in words, with how sure that is.
import type { Place } from '#domain/address/locate.ts';
import type { Told } from './acts.ts';
import { Elsewhere, Teams } from './Teams.tsx';
import { Title } from './Title.tsx';
import { fill } from './words.ts';

export function HereText({ place, metres, ...told }: Told & { place: Place; metres: number }) {
  const { say, teams } = told;
  if (place.kind === 'unusable') return <><Title>{say.unusableTitle}</Title><p>{say.typeInstead}</p></>;
  const vague = place.vague && <p class="note">{fill(say.vague, { m: Math.round(metres) })}</p>;
  if (place.kind === 'outside') return <><Title>{say.hereOutsideTitle}</Title>{vague}<Elsewhere {...told} sentence={say.hereOutside} /></>;
  if (place.kind === 'border') return <><Title>{say.borderTitle}</Title>{vague}<p>{say.hereBorder}</p><Teams {...told} of={place.neighbourhoods} /></>;
  return <><Title>{fill(say.hereTitle, { w: teams[place.neighbourhood]?.name ?? '' })}</Title>{vague || <p>{say.here}</p>}<Teams {...told} of={[place.neighbourhood]} /></>;
}
