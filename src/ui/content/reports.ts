// The report forms this zone offers: the types that have words, in the order editors gave them.
import { getCollection, type CollectionEntry } from 'astro:content';
import { typeOf } from '#domain/report/register.ts';
import type { ReportType } from '#domain/report/report-type.ts';

export interface Form {
  entry: CollectionEntry<'reports'>;
  type: ReportType;
  /** its address on this site */
  to: string;
  /** the promise and the retention of this zone, or what the type proposes */
  answerWithin: number;
  keepFor: number;
}

/** The address of a form. */
export const formUrl = (slug: string) => `/melden/${slug}/`;

function formOf(entry: CollectionEntry<'reports'>): Form {
  const type = typeOf(entry.data.type);
  if (!type) throw new Error(`${entry.data.type} is geen soort melding`);
  const { answerWithin = type.answerWithin, keepFor = type.keepFor } = entry.data.policy;
  return { entry, type, to: formUrl(entry.id), answerWithin, keepFor };
}

/** Every form of this zone, in its order. A type without words is not offered. */
export async function getForms(): Promise<Form[]> {
  const entries = await getCollection('reports');
  return entries.sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'nl')).map(formOf);
}
