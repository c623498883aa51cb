// The words of a report form in one language: everything a form, the server and the desk say about a type, made from the content at build time.

export interface FieldWords {
  label: string;
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
  /** what this form is not for, and where to go instead (plain text, address on this site or a contact point's label and value) */
  notFor: { text: string; to?: string }[];
  /** what happens after sending, in order */
  next: string[];
  fields: Record<string, FieldWords>;
}

/** All that the server must know of the site, written by the build to `.deploy/forms.json`. */
export interface FormBook {
  /** general number as written for people, and as `tel:` */
  phone: { value: string; href: string };
  zone: { name: string; timeZone: string };
  /** ISO dates of legal holidays, from the day of the build on, two years ahead */
  holidays: string[];
  forms: FormWords[];
  /** neighbourhood ids with their names, for a form that is opened with `?wijk=<id>` */
  neighbourhoods: { id: string; name: string }[];
  /** where the quick exit leads, when the zone has one */
  quickExit?: string;
}
