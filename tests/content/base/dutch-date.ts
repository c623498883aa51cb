// Dates as Dutch writes them, in words and in digits.

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const names = 'jan(?:uari|\\.)?|feb(?:ruari|r?\\.)?|maart|mrt\\.?|apr(?:il|\\.)?|mei|juni|juli|aug(?:ustus|\\.)?|sept?(?:ember|\\.)?|okt(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const inWords = new RegExp(`(?<!\\d)(?:(\\d{1,2})(?:\\s+|\\u00a0))?(${names})\\s+(\\d{4})(?!\\d)`, 'gi');
const inDigits = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/g;

export interface DutchDate {
  text: string;
  index: number;
  /** the last day it can mean, as an ISO date: of a month alone, its last */
  last: string;
}

const two = (part: string | number) => String(part).padStart(2, '0');
const monthOf = (name: string) => months.indexOf(name.toLowerCase().replace('mrt', 'maa').slice(0, 3)) + 1;

/** Every date in a text: “3 maart 2024”, “mrt. 2024”, “03/03/2024”. */
export function datesIn(text: string): DutchDate[] {
  const words = [...text.matchAll(inWords)].map(({ 0: whole, 1: day, 2: month, 3: year, index }) => ({ text: whole, index, last: `${year}-${two(monthOf(month!))}-${day ? two(day) : '31'}` }));
  const digits = [...text.matchAll(inDigits)].filter(([, day, month]) => Number(day) <= 31 && Number(month) <= 12).map(({ 0: whole, 1: day, 2: month, 3: year, index }) => ({ text: whole, index, last: `${year}-${two(month!)}-${two(day!)}` }));
  return [...words, ...digits].sort((a, b) => a.index - b.index);
}
