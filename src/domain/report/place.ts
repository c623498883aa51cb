// Where: what someone typed, and the position they chose to give; no place is ever refused for lying elsewhere.
import type { Place } from './answers.ts';
import type { FaultCode } from './fault.ts';
import { limits } from './field.ts';
import { recordOf, strangeKeys } from './record.ts';
import { bare, cleanLine } from './text.ts';

const between = (value: unknown, least: number, most: number): value is number => typeof value === 'number' && value >= least && value <= most;

/** Six decimals are a tenth of a metre: what a phone adds behind them is no knowledge. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

function readPosition(input: unknown): Place['position'] | FaultCode {
  const record = recordOf(input);
  if (!record) return 'wrong-kind';
  if (strangeKeys(record, ['lat', 'lon', 'accuracy']).length) return 'unknown-field';
  const [lat, lon, accuracy] = ['lat', 'lon', 'accuracy'].map((key) => record.get(key));
  if (!between(lat, -90, 90) || !between(lon, -180, 180)) return 'wrong-kind';
  if (accuracy !== undefined && !between(accuracy, 0, 1e6)) return 'wrong-kind';
  return { lat: round(lat), lon: round(lon), ...(accuracy === undefined ? {} : { accuracy: Math.round(accuracy) }) };
}

/** A place from what was sent; undefined when nothing stands in it. A position alone is a place too. */
export function readPlace(input: unknown): Place | FaultCode | undefined {
  const record = recordOf(input);
  if (!record) return 'wrong-kind';
  if (strangeKeys(record, ['text', 'neighbourhood', 'position']).length) return 'unknown-field';
  const [text = '', neighbourhood = '', position] = ['text', 'neighbourhood', 'position'].map((key) => record.get(key));
  if (typeof text !== 'string' || typeof neighbourhood !== 'string') return 'wrong-kind';
  if (neighbourhood && !/^[a-z0-9-]{1,80}$/.test(neighbourhood)) return 'wrong-kind';
  const typed = cleanLine(text);
  if (typed.length > limits.place) return 'too-long';
  const at = position === undefined ? undefined : readPosition(position);
  if (typeof at === 'string') return at;
  if (!bare(typed) && !at) return undefined;
  return { text: typed, ...(neighbourhood ? { neighbourhood } : {}), ...(at ? { position: at } : {}) };
}
