// The words that belong to the real zone: its names, numbers and places, read from content/ each time they are looked for.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Names that are plain Dutch, or stand in every town, and say nothing of a zone. */
const plain = new Set(['zone', 'Binnenstad', 'Algemeen', 'Centrum', 'Noord', 'Zuid', 'Oost', 'West', 'Kerkstraat', 'Dorpsstraat', 'Stationsstraat', 'Nieuwstraat']);

const yaml = (path: string) => parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const all = (root: string, pattern: string) => globSync(pattern, { cwd: root }).sort().map((file) => yaml(join(root, file)));

/** A name and the names inside it: "Muide - Meulestede" is also Muide and Meulestede. */
const withParts = (name: string) => [name, ...name.split(/ - | en |, /)].map((part) => part.trim()).filter((part) => part.length > 3);

function places(root: string): string[] {
  return all(root, 'contact/stations/*.yaml').flatMap((station) => {
    const { street, part } = (station['address'] ?? {}) as { street?: string; part?: string };
    return [station['name'] as string, street, part].filter((word) => word !== undefined);
  });
}

const streets = (root: string) =>
  (JSON.parse(readFileSync(join(root, 'geo/streets.json'), 'utf8')) as { name: string }[]).map(({ name }) => name).filter((name) => name.length > 7);

/** The numbers the zone answers itself, and the addresses of mail that carry its city; national ones belong to every zone. */
function numbers(root: string): string[] {
  const zone = yaml(join(root, 'zone.yaml')) as { general: string; city: string };
  const own = new Set([zone.general, ...all(root, 'contact/stations/*.yaml').map((station) => String(station['phone']))]);
  const mail = all(root, 'contact/points/*.yaml').map((point) => String(point['value']));
  return [...[...own].map((id) => String(yaml(join(root, `contact/points/${id}.yaml`))['value'])), ...mail.filter((value) => value.includes('@') && value.includes(zone.city.toLowerCase()))];
}

/** Every word of the zone under `root`: names, numbers, addresses. */
export function wordsOf(root: string): string[] {
  const zone = yaml(join(root, 'zone.yaml')) as { name: string; wordmark: string; number: string; nis: string; url: string };
  const host = new URL(zone.url).hostname.split('.').slice(-2)[0]!;
  return [...new Set([zone.name, zone.wordmark, zone.number, zone.nis, host, ...all(root, 'contact/neighbourhoods/*.yaml').flatMap(({ name }) => withParts(String(name))), ...places(root), ...streets(root), ...numbers(root)])].filter((word) => !plain.has(word));
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the zone's words in a text, as whole words; the city also with an ending: Gent, Gents, Gentse, Gentenaar. */
export function finderOf(root: string, without: (word: string) => boolean = () => false): (text: string) => string[] {
  const city = literal(String(yaml(join(root, 'zone.yaml'))['city']));
  const words = wordsOf(root).filter((word) => !without(word)).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(literal).join('|')}|${city}(?:s|se|enaars?|brugge)?)(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => [...new Set([...text.matchAll(pattern)].map(([word]) => word))];
}
