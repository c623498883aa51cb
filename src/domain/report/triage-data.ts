// What triage knows: words that mean danger, and roads with the words that lead to each, gathered from what editors wrote.

/** Someone to call, or to reach another way. */
export interface Call {
  label: string;
  value: string;
  href: string;
}

export interface Danger {
  /** phrases: all words of one, in any order; `*` at the end of a word stands for any ending */
  words: string[];
  /** words that show that it is something else: a wounded bird, a knife that was found */
  unless?: string[];
  /** phrases that mean danger only when nothing else is typed: "help" alone, and not in "help met mijn aangifte" */
  alone?: string[];
  /** words that say "yesterday" do not end it: who went missing then is missing still */
  lasts?: boolean;
  call: Call;
  say: string;
  /** the page to read on, once everyone is safe */
  to?: string;
}

/** Where a matter goes: to a formal complaint, to another service, to a page that answers it, or to a form. */
export type Road =
  | { kind: 'crime'; to: string; title: string; /** the online counter may be possible, under its five conditions */ online: boolean }
  | { kind: 'elsewhere'; who: string; body: string; title: string; to?: string; call?: Call }
  | { kind: 'page'; to: string; title: string }
  | { kind: 'form'; /** id of the report type */ form: string };

export interface Signpost {
  words: string[];
  /** its address on this site, by which the search knows it */
  at: string;
  road: Road;
  /** happens to people while they type: then they must call */
  urgent?: true;
}

/** Words that belong to a matter of their own although they sound like another one: a lost animal is no missing person. */
export interface Detour {
  /** one of these must be typed, and one of `together`, and none of `unless` */
  words: string[];
  together: string[];
  unless: string[];
  /** addresses of pages that are then not meant */
  instead: string[];
  road: Exclude<Road, { kind: 'form' }>;
}

export interface TriageData {
  danger: Danger[];
  detours: Detour[];
  /** phrases that say that it is over: `gisteren`, `vorige week` */
  past: string[];
  /** phrases that say that it happens at this moment: `nu bezig` */
  now: string[];
  /** who is called when a crime happens at this moment */
  urgent: { call: Call; say: string };
  signposts: Signpost[];
}

/** A page of the site as triage sees it; `leadsTo` is the address of its one button, when that is one of this site. */
export interface Page {
  at: string;
  title: string;
  words: string[];
  rubric: string;
  leadsTo?: string;
}

/** A matter of "wie doet wat". */
export interface Matter {
  at: string;
  matter: string;
  words: string[];
  who: string;
  body: string;
  page?: string;
  call?: Call;
  /** whether someone must be called when it happens at this moment */
  urgent?: boolean;
}

export interface FormPlace {
  type: string;
  at: string;
  title: string;
  words: string[];
}

export interface Sources {
  pages: Page[];
  matters: Matter[];
  forms: FormPlace[];
  /** rubrics whose questions are about crimes */
  crimes: { rubric: string; online: boolean }[];
}

/** Every signpost there is: forms, questions and matters, each with its words. A question whose button leads to a form is a way to that form. */
export function signpostsOf({ pages, matters, forms, crimes }: Sources): Signpost[] {
  const formAt = new Map(forms.map(({ at, type }) => [at, type]));
  const pageRoad = ({ at, title, rubric, leadsTo }: Page): Road => {
    const crime = crimes.find((one) => one.rubric === rubric);
    const form = leadsTo === undefined ? undefined : formAt.get(leadsTo);
    if (form) return { kind: 'form', form };
    return crime ? { kind: 'crime', to: at, title, online: crime.online } : { kind: 'page', to: at, title };
  };
  const roads = new Map<string, Road>([...pages.map((page): [string, Road] => [page.at, pageRoad(page)]), ...forms.map(({ at, type }): [string, Road] => [at, { kind: 'form', form: type }])]);
  const matterRoad = ({ at, matter, who, body, page, call }: Matter): Road => {
    const known = page === undefined ? undefined : roads.get(page);
    if (who !== 'police') return { kind: 'elsewhere', who, body, title: matter, ...(page ? { to: page } : {}), ...(call ? { call } : {}) };
    return known ?? { kind: 'page', to: page ?? at, title: matter };
  };
  const urgent = (road: Road, told?: boolean) => (told || road.kind === 'crime' ? ({ urgent: true } as const) : {});
  return [
    ...forms.map(({ at, title, words, type }): Signpost => ({ at, words: [title, ...words], road: { kind: 'form', form: type } })),
    ...pages.map((page): Signpost => ({ at: page.at, words: [page.title, ...page.words], road: roads.get(page.at)!, ...urgent(roads.get(page.at)!) })),
    ...matters.map((matter): Signpost => ({ at: matter.at, words: [matter.matter, ...matter.words], road: matterRoad(matter), ...urgent(matterRoad(matter), matter.urgent) })),
  ];
}
