// What triage knows of this zone: danger words from triage.yaml, and a road for every form, question, page and matter.
import { getCollection, getEntry } from 'astro:content';
import type { TriageData } from '#domain/report/triage-data.ts';
import { getZone } from './facts.ts';
import { pointHref } from './point-link.ts';
import { triageFrom, type TriageWords } from './triage-from.ts';

/** The data of triage. A zone without triage.yaml knows no danger words: its page starts with the emergency numbers all the same. */
export async function triageData(): Promise<TriageData> {
  const zone = await getZone();
  const points = new Map((await getCollection('points')).map(({ id, data }) => [id, { label: data.label, value: data.value, href: pointHref(data) }]));
  const none: TriageWords = { danger: [], past: [], now: [], urgent: { call: zone.urgent, say: '' }, crimes: [] };
  const [matters] = await getCollection('whoDoesWhat');
  return triageFrom({
    questions: await getCollection('questions'),
    pages: await getCollection('pages'),
    reports: await getCollection('reports'),
    matters: matters?.data.matters ?? [],
    words: (await getEntry('triage', 'triage'))?.data ?? none,
    call: (id) => points.get(id)!,
  });
}
