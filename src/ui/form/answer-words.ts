// Answers as sentences, for whoever reads them over: options by their words, moments as dates.
import type { Answer, Moment, Place } from '#domain/report/answers.ts';
import type { Field } from '#domain/report/field.ts';
import type { Ask } from './ask.ts';
import { clockOf, dayAndHour, longDay } from './dates.ts';
import { degrees } from './place-question.ts';
import { fill } from './words.ts';

type Told = Pick<Ask, 'words' | 'book' | 'strings'>;

function momentWords(moment: Moment, { id }: Field, { words, strings: { pages } }: Told): string[] {
  if (moment.kind === 'at') return [longDay(moment.date, pages) + (moment.time ? `, ${clockOf(moment.time, pages)}` : '')];
  const said = words.fields[id]?.options?.[moment.kind] ?? pages[moment.kind];
  if (!moment.chosen) return [said];
  return [`${said}: ${moment.kind === 'now' ? dayAndHour(moment.chosen, pages) : longDay(moment.chosen.slice(0, 10), pages)}`];
}

function placeWords({ text, neighbourhood, position }: Place, { book, strings: { pages } }: Told): string[] {
  const known = book.neighbourhoods.find(({ id }) => id === neighbourhood);
  const at = position && fill(pages.position, { lat: degrees(String(position.lat)), lon: degrees(String(position.lon)) });
  return [text, known && fill(pages.inNeighbourhood, { name: known.name }), at].filter(Boolean) as string[];
}

/** The lines of an answer; none when the question was left open. */
export function answerWords(answer: Answer | undefined, field: Field, told: Told): string[] {
  if (answer === undefined) return [];
  const option = (value: string) => (field.kind === 'choice' ? (told.words.fields[field.id]?.options?.[value] ?? value) : value);
  if (typeof answer === 'string') return [option(answer)];
  if (Array.isArray(answer)) return answer.map(option);
  return 'text' in answer ? placeWords(answer, told) : momentWords(answer, field, told);
}
