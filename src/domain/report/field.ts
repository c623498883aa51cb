// A field is one question of a report form, as data: what kind of answer it takes, its limits, and whether the answer says who someone is.

interface Common {
  /** unique within its type; lower case, English, also its name in a plain form */
  id: string;
  required: boolean;
  /** the answer may name or point to a person (GDPR, article 4.1) */
  personal: boolean;
}

/** One line, or (with `lines`) a text of several; `max` in UTF-16 code units, as the browser's `maxlength` counts. */
export interface TextField extends Common {
  kind: 'text';
  max: number;
  lines?: boolean;
}

/** One of a list, or (with `many`) any of it; the options are ids, their words stand in the content. */
export interface ChoiceField extends Common {
  kind: 'choice';
  options: readonly string[];
  many?: boolean;
}

/** Where: an address or a description, and the position when the visitor gave it. */
export interface PlaceField extends Common {
  kind: 'place';
}

/** When: now, today, or a date with perhaps an hour. It lies behind us, or with `ahead` before us: today or a date within a year. */
export interface MomentField extends Common {
  kind: 'moment';
  ahead?: boolean;
}

export type Field = TextField | ChoiceField | PlaceField | MomentField;
export type FieldKind = Field['kind'];

/** The longest place, name, e-mail address and phone number a form takes. */
export const limits = { place: 300, name: 100, email: 254, phone: 40 } as const;
