// The words of a report form in one language: everything a form, the server and the desk say about a type, made from the content at build time.

export interface FieldWords {
  label: string;
  /** at most three words for the progress: "waar?", "wanneer?"; without it the label stands there */
  short?: string;
  hint?: string;
  /** an answer someone could give; shown in hints and in error sentences */
  example?: string;
  /** what to do when it is empty, in the field's own words */
  missing: string;
  /** words for each option of a choice; for a moment perhaps for `now`, `today` and `at`, where the usual words do not fit */
  options?: Record<string, string>;
}

export interface FormWords {
  /** id of the report type */
  type: string;
  /** the last part of its address: `/melden/<slug>/` */
  slug: string;
  locale: string;
  title: string;
  description: string;
  /** what it is for, in one line */
  for: string;
  /** words people type for it */
  synonyms: string[];
  /** what this form is not for, and where to go instead (a page of this site, or whom to reach) */
  notFor: { text: string; to?: { label: string; href: string } }[];
  /** what happens after sending, in order */
  next: string[];
  fields: Record<string, FieldWords>;
  /** the promise and the retention of this zone, in the units of the type, which proposes them */
  answerWithin: number;
  keepFor: number;
  /** whether the zone has confirmed both; while it has not, a page says so next to them */
  policyConfirmed: boolean;
}

/** All that the server must know of the site, written by the build to `.deploy/forms.json`. */
export interface FormBook {
  /** general number as written for people, and as `tel:` */
  phone: { value: string; href: string };
  /** the numbers for danger to life, and for police at once */
  emergency: { value: string; href: string };
  urgent: { value: string; href: string };
  zone: { name: string; timeZone: string };
  /** ISO dates of legal holidays, from the day of the build on, two years ahead */
  holidays: string[];
  forms: FormWords[];
  /** neighbourhood ids with their names and their numbers on the map, for a form that is opened with `?wijk=<id>` and for the addresses it knows */
  neighbourhoods: { id: string; name: string; number: number }[];
  /** languages in which an answer can be given, by their own names */
  languages: { id: string; name: string }[];
  /** where the quick exit leads, when the zone has one */
  quickExit?: string;
  /** what other apps call this zone (the `jurisdiction_id` of Open311): the host of its site, without `www` */
  jurisdiction?: string;
  /** where people of another town find their own police */
  otherZones?: { label: string; href: string };
}
