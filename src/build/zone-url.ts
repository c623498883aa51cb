// The address the site will stand on, read before Astro starts.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentDir } from '#schema/collections.ts';

/** The `url` of the zone's facts. Throws a sentence in Dutch when the file is missing or has none. */
export function readZoneUrl(): string {
  const path = `${contentDir}/zone.yaml`;
  try {
    const { url } = parse(readFileSync(path, 'utf8')) as { url: string };
    return new URL(url).href;
  } catch (error) {
    throw new Error(`${path}: het veld \`url\` ontbreekt of is geen webadres. Schrijf bijvoorbeeld url: "https://www.voorbeeld.be". (${(error as Error).message})`);
  }
}
