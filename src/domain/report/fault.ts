// A fault is one thing a citizen must mend in a form, as a code; the sentence for it stands in the interface languages.

export const faultCodes = [
  'required',
  'too-long',
  'not-an-option',
  'not-a-moment',
  'in-the-future',
  'in-the-past',
  'not-an-email',
  'not-a-phone',
  'no-way-to-answer',
  'wrong-kind',
  'unknown-field',
  'unknown-type',
  'too-many-photos',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export interface Fault {
  /** id of the field; `contact.email` and the like for contact details; `type` and `locale` for those */
  field: string;
  code: FaultCode;
  /** for too-long and too-many-photos: the most allowed */
  max?: number;
}
