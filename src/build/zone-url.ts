// The address the site will stand on, read before Astro starts.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentDir } from '#schema/collections.ts';

/** Where nothing stands (RFC 2606): for content that has no address yet. */
const nowhere = 'https://zone.invalid/';

/** The `url` of the zone's facts. A file that has none, or cannot be read, is told with all other faults of the content, by file and line: nothing is built then. */
export function readZoneUrl(): string {
  try {
    return new URL((parse(readFileSync(`${contentDir}/zone.yaml`, 'utf8')) as { url: string }).url).href;
  } catch {
    return nowhere;
  }
}
