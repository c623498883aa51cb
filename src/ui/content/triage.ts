// What triage knows of this zone: danger words from triage.yaml, and a road for every form, question, page and matter.
import { getCollection, getEntry } from 'astro:content';
import { signpostsOf, type Call, type Matter, type Page, type TriageData } from '#domain/report/triage-data.ts';
import { getPoint, getZone, questionUrl, rubricOf } from './facts.ts';
import { getMatters } from './matters.ts';
import { pointHref } from './point-link.ts';
import { getForms } from './reports.ts';

async function callOf(id: string): Promise<Call> {
  const { data } = await getPoint(id);
  return { label: data.label, value: data.value, href: pointHref(data) };
}

/** Questions and written pages; the page on which triage itself stands is none of its roads. */
async function pagesOf(): Promise<Page[]> {
  const questions = await getCollection('questions');
  const pages = await getCollection('pages', ({ id }) => id !== 'melden');
  return [
    ...questions.map((q): Page => ({ at: questionUrl(q.id), title: q.data.title, words: q.data.synonyms, rubric: rubricOf(q), ...(q.data.action.to ? { leadsTo: q.data.action.to } : {}) })),
    ...pages.map((p): Page => ({ at: `/${p.id}/`, title: p.data.title, words: p.data.synonyms, rubric: '' })),
  ];
}

async function mattersOf(): Promise<Matter[]> {
  const matters = await getMatters();
  return Promise.all(
    matters.map(async ({ to, matter, words, who, body, page, contact, urgent }): Promise<Matter> => ({ at: to, matter, words, who, body, ...(page ? { page } : {}), ...(contact ? { call: await callOf(contact) } : {}), ...(urgent ? { urgent: true } : {}) })),
  );
}

/** The data of triage, as the page hands it to its script. A zone without triage.yaml knows no danger words: its page starts with the emergency numbers all the same. */
export async function triageData(): Promise<TriageData> {
  const { urgent } = await getZone();
  const words = (await getEntry('triage', 'triage'))?.data;
  const forms = (await getForms()).map(({ entry, type, to }) => ({ type: type.id, at: to, title: entry.data.title, words: entry.data.synonyms }));
  return {
    danger: await Promise.all((words?.danger ?? []).map(async ({ words: phrases, unless, call, say, page }) => ({ words: phrases, ...(unless ? { unless } : {}), call: await callOf(call), say, ...(page ? { to: page } : {}) }))),
    past: words?.past ?? [],
    now: words?.now ?? [],
    urgent: { call: await callOf(words?.urgent.call ?? urgent), say: words?.urgent.say ?? '' },
    signposts: signpostsOf({ pages: await pagesOf(), matters: await mattersOf(), forms, crimes: words?.crimes ?? [] }),
  };
}
