// The names of towns and neighbourhoods that people type behind a street, with their post codes.
import { normalise } from '#domain/address/normalise.ts';
import type { Places } from '#domain/address/place-names.ts';
import { getNeighbourhoods, getStations, getZone } from './facts.ts';

/** Names that are only part of a longer one say too little. */
const shortest = 4;

/** "Molenrak en -kade" holds one name, not two. */
const isName = (part: string) => /^\p{Lu}/u.test(part);

/** The city with every post code of the zone, and each neighbourhood, village and part with its own. */
export async function placesOfZone(): Promise<Places> {
  const { city } = await getZone();
  const found = new Map<string, Set<string>>();
  const add = (name: string, codes: string[]) => {
    const key = normalise(name);
    if (key.length >= shortest) found.set(key, new Set([...(found.get(key) ?? []), ...codes]));
  };
  const neighbourhoods = await getNeighbourhoods();
  add(city, neighbourhoods.flatMap(({ data }) => data.postcodes));
  for (const { data } of neighbourhoods) for (const name of [data.name, ...data.name.split(/ - | en /).filter(isName)]) add(name, data.postcodes);
  for (const { name, postcode } of neighbourhoods.flatMap(({ data }) => data.villages ?? [])) add(name, [postcode]);
  for (const { data } of await getStations()) if (data.address?.part) add(data.address.part, [data.address.postcode]);
  return Object.fromEntries([...found].map(([name, codes]) => [name, [...codes].map(Number).sort()]));
}
