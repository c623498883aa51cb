// Which contact facts a text uses, so that the page can name their sources once, at its foot.
import { readFileSync } from 'node:fs';
import { getPoint, getStation } from './facts.ts';

export interface SourceLine {
  title: string;
  ref: string;
  checked: string;
  confirmed: boolean;
}

const uses = (body: string, component: string, attribute: string) => [...body.matchAll(new RegExp(`<${component}\\s[^>]*?${attribute}="([^"]+)"`, 'g'))].map((m) => m[1]!);

interface Written {
  body?: string | undefined;
  filePath?: string | undefined;
}

/** A live preview keeps no texts (see `content.config.ts`): there the text stands in its file. */
const textIn = ({ body, filePath }: Written) => body ?? (import.meta.env.DEV && filePath ? readFileSync(filePath, 'utf8') : '');

/** The sources of every contact fact that a text and `also` (ids of points) name, each once. */
export async function sourcesOfFacts(written: Written, also: (string | undefined)[] = []): Promise<SourceLine[]> {
  const body = textIn(written);
  const ids = new Set([...['Phone', 'Email', 'Address', 'Website'].flatMap((name) => uses(body, name, 'to')), ...also.filter((id) => id !== undefined)]);
  const points = await Promise.all([...ids].map(getPoint));
  const stations = await Promise.all([...new Set([...uses(body, 'Station', 'to'), ...uses(body, 'OpeningHours', 'station')])].map(getStation));
  return [
    ...points.map(({ data }) => ({ title: `${data.label}: ${data.value}`, ref: data.source, checked: data.checked, confirmed: data.confirmed })),
    ...stations.flatMap(({ data }) => stationSources(data)),
  ];
}

type StationData = Awaited<ReturnType<typeof getStation>>['data'];

/** The sources of a station's facts. */
export function stationSources(data: StationData): SourceLine[] {
  const facts = [
    ['adres', data.address],
    ['openingsuren', data.hours],
    ['afspraak', data.appointment],
    ['ligging', data.location],
    ['gebied', data.covers],
  ] as const;
  return facts.flatMap(([what, fact]) => (fact ? [{ title: `${data.name}: ${what}`, ref: fact.source, checked: fact.checked, confirmed: fact.confirmed }] : []));
}
