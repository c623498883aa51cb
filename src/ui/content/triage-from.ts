// Makes the data of triage from what content holds, whoever read it: the site's build, or a test.
import { signpostsOf, type Call, type Matter, type Page, type TriageData } from '#domain/report/triage-data.ts';
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
  danger: { words: string[]; unless?: string[] | undefined; call: string; say: string; page?: string | undefined }[];
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

/** All that triage knows of a zone, as a page hands it to its script. */
export function triageFrom({ questions, pages, reports, matters, words, call }: TriageContent): TriageData {
  const matterOf = ({ matter, words: typed, who, body, page, contact, urgent }: MatterEntry): Matter => ({
    ...{ at: `/wie-doet-wat/#${matterAnchor(matter)}`, matter, words: typed, who, body },
    ...(page ? { page } : {}),
    ...(contact ? { call: call(contact) } : {}),
    ...(urgent ? { urgent: true } : {}),
  });
  return {
    danger: words.danger.map(({ words: phrases, unless, call: id, say, page }) => ({ words: phrases, ...(unless ? { unless } : {}), call: call(id), say, ...(page ? { to: page } : {}) })),
    past: words.past,
    now: words.now,
    urgent: { call: call(words.urgent.call), say: words.urgent.say },
    signposts: signpostsOf({
      pages: [...questions.map(pageOf), ...writtenPages(pages)],
      matters: matters.map(matterOf),
      forms: reports.map(({ id, data }) => ({ type: data.type, at: `/melden/${id}/`, title: data.title, words: data.synonyms ?? [] })),
      crimes: words.crimes,
    }),
  };
}
