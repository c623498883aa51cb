// Dates as Dutch writes them: “3 maart 2024”, “maart 2024”.

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const written = new RegExp(`(?<!\\d)(?:(\\d{1,2})(?:\\s+|\\u00a0))?(${months.join('|')})\\s+(\\d{4})(?!\\d)`, 'gi');

export interface DutchDate {
  text: string;
  index: number;
  /** the last day it can mean, as an ISO date: of a month alone, its last */
  last: string;
}

/** Every date in a text. */
export function datesIn(text: string): DutchDate[] {
  return [...text.matchAll(written)].map((found) => {
    const [whole, day, month, year] = found;
    return { text: whole, index: found.index, last: `${year}-${String(months.indexOf(month!.toLowerCase()) + 1).padStart(2, '0')}-${day ? day.padStart(2, '0') : '31'}` };
  });
}
