// What triage knows of this zone: danger words from triage.yaml, and a road for every form, question, page and matter.
import { getCollection, getEntry } from 'astro:content';
import type { TriageData } from '#domain/report/triage-data.ts';
import { pointHref } from './point-link.ts';
import { triageFrom } from './triage-from.ts';

/** The data of triage, as the page hands it to its script. */
export async function triageData(): Promise<TriageData> {
  const points = new Map((await getCollection('points')).map(({ id, data }) => [id, { label: data.label, value: data.value, href: pointHref(data) }]));
  const words = await getEntry('triage', 'triage');
  if (!words) throw new Error('nl/triage.yaml ontbreekt: zet het bestand terug.');
  const [matters] = await getCollection('whoDoesWhat');
  return triageFrom({
    questions: await getCollection('questions'),
    pages: await getCollection('pages'),
    reports: await getCollection('reports'),
    matters: matters?.data.matters ?? [],
    words: words.data,
    call: (id) => points.get(id)!,
  });
}
