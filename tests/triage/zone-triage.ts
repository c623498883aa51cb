// The triage of a zone as its page has it, made from the content files without a build.
import { readContent } from '#build/content/read.ts';
import { collections, type CollectionName } from '#schema/collections.ts';
import { pointHref } from '#ui/content/point-link.ts';
import { triageFrom, type TriageContent, type TriageWords } from '#ui/content/triage-from.ts';
import type { Synonym } from '#domain/search.ts';
import type { TriageData } from '#domain/report/triage-data.ts';

/** Reads the content of a zone: its triage, and the synonyms of its search. */
export function zoneTriage(root: string): { data: TriageData; synonyms: Synonym[] } {
  const files = readContent(root);
  const of = <T>(collection: CollectionName) => files.filter((file) => file.collection === collection).map(({ id, data }) => ({ id, data: collections[collection].schema.parse(data) as T }));
  const one = <T>(collection: CollectionName) => of<T>(collection)[0]!.data;
  const points = new Map(of<{ kind: 'phone'; label: string; value: string }>('points').map(({ id, data }) => [id, { label: data.label, value: data.value, href: pointHref(data) }]));
  const content: TriageContent = {
    questions: of('questions'),
    pages: of('pages'),
    reports: of('reports'),
    matters: one<{ matters: TriageContent['matters'] }>('whoDoesWhat').matters,
    words: one<TriageWords>('triage'),
    call: (id) => points.get(id)!,
  };
  return { data: triageFrom(content), synonyms: one<{ synonyms: Synonym[] }>('searchWords').synonyms };
}
