// The report that a token opens.
import type { KnownReport } from '../store/intake-store.ts';
import type { Intake } from './intake.ts';
import { hashOf, isToken } from './secrets.ts';

/** What cannot be a token is looked up all the same, so that every wrong one takes the same way. */
export const reportOf = ({ reader }: Pick<Intake, 'reader'>, token: string): KnownReport | undefined => reader.byToken(hashOf(isToken(token) ? token : ''));
