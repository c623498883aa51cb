// Turns a fault into the sentence its writer reads: what to do, in the words of the field, with an example.
import type { Fault, FaultCode } from './fault.ts';
import type { FieldWords } from './form-words.ts';

/** A sentence a fault, with `{label}`, `{max}` and `{example}` where those belong; text, so that a page can hand it to its script. */
export interface FaultSentences {
  faults: Record<FaultCode, string>;
  /** with `{example}`: follows a sentence that names none */
  forExample: string;
}

type Named = Pick<FieldWords, 'label'> & Partial<Pick<FieldWords, 'missing' | 'example'>>;

/** The sentence of a fault, the same at the field and in the summary. An empty field speaks its own words (`missing`). */
export function sayFault({ code, max }: Fault, { label, missing, example }: Named, { faults, forExample }: FaultSentences): string {
  const sentence = (code === 'required' && missing) || faults[code];
  const whole = example && !sentence.includes('{example}') && code === 'required' ? `${sentence} ${forExample}` : sentence;
  const values: Record<string, string> = { label, example: example ?? '', max: String(max ?? '') };
  return whole.replace(/\{(label|example|max)\}/g, (_, name: string) => values[name]!);
}
