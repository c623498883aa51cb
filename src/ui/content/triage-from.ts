// Makes the data of triage from what content holds, whoever read it: the site's build, or a test.
import { signpostsOf, type Call, type Detour, type Matter, type Page, type Signpost, type TriageData } from '#domain/report/triage-data.ts';
import { matterAnchor } from './matter-anchor.ts';

interface Question {
  id: string;
  data: { title: string; synonyms?: string[] | undefined; action: { to?: string | undefined } };
}
interface WrittenPage {
  id: string;
  data: { title: string; synonyms?: string[] | undefined };
}
interface ReportEntry {
  id: string;
  data: { type: string; title: string; synonyms?: string[] | undefined };
}
interface MatterEntry {
  matter: string;
  words: string[];
  who: string;
  body: string;
  page?: string | undefined;
  contact?: string | undefined;
  urgent?: string | undefined;
}
export interface TriageWords {
  danger: { words: string[]; unless?: string[] | undefined; alone?: string[] | undefined; lasts?: boolean | undefined; call: string; say: string; page?: string | undefined }[];
  detours?: { words: string[]; together: string[]; unless: string[]; instead: string[]; matter: string }[] | undefined;
  past: string[];
  now: string[];
  urgent: { call: string; say: string };
  crimes: { rubric: string; online: boolean }[];
}

export interface TriageContent {
  questions: Question[];
  pages: WrittenPage[];
  reports: ReportEntry[];
  matters: MatterEntry[];
  words: TriageWords;
  /** a contact point by its id */
  call: (id: string) => Call;
}

const pageOf = ({ id, data }: Question): Page => ({ at: `/vragen/${id}/`, title: data.title, words: data.synonyms ?? [], rubric: id.split('/')[0]!, ...(data.action.to ? { leadsTo: data.action.to } : {}) });

/** The page on which triage itself stands is none of its roads. */
const writtenPages = (pages: WrittenPage[]): Page[] => pages.filter(({ id }) => id !== 'melden').map(({ id, data }) => ({ at: `/${id}/`, title: data.title, words: data.synonyms ?? [], rubric: '' }));

function roadOf(matter: string, matters: MatterEntry[], signposts: Signpost[]): Detour['road'] {
  const road = matters.some((one) => one.matter === matter) && signposts.find(({ at }) => at === `/wie-doet-wat/#${matterAnchor(matter)}`)?.road;
  if (!road || road.kind === 'form') throw new Error(`content/nl/triage.yaml, detours: “${matter}” staat niet in content/nl/wie-doet-wat.yaml, of leidt naar een formulier. Neem een zaak precies over zoals ze daar staat.`);
  return road;
}

/** All that triage knows of a zone, as a page hands it to its script. */
export function triageFrom({ questions, pages, reports, matters, words, call }: TriageContent): TriageData {
  const matterOf = ({ matter, words: typed, who, body, page, contact, urgent }: MatterEntry): Matter => ({
    ...{ at: `/wie-doet-wat/#${matterAnchor(matter)}`, matter, words: typed, who, body },
    ...(page ? { page } : {}),
    ...(contact ? { call: call(contact) } : {}),
    ...(urgent ? { urgent: true } : {}),
  });
  const signposts = signpostsOf({
    pages: [...questions.map(pageOf), ...writtenPages(pages)],
    matters: matters.map(matterOf),
    forms: reports.map(({ id, data }) => ({ type: data.type, at: `/melden/${id}/`, title: data.title, words: data.synonyms ?? [] })),
    crimes: words.crimes,
  });
  return {
    detours: (words.detours ?? []).map(({ matter, ...detour }) => ({ ...detour, road: roadOf(matter, matters, signposts) })),
    danger: words.danger.map(({ words: phrases, unless, alone, lasts, call: id, say, page }) => ({ words: phrases, ...(unless ? { unless } : {}), ...(alone ? { alone } : {}), ...(lasts ? { lasts } : {}), call: call(id), say, ...(page ? { to: page } : {}) })),
    past: words.past,
    now: words.now,
    urgent: { call: call(words.urgent.call), say: words.urgent.say },
    signposts,
  };
}
