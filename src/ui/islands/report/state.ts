// All that the form on the screen depends on.
import type { JSX } from 'preact';
import type { Submission } from '#domain/report/answers.ts';
import type { Fault } from '#domain/report/fault.ts';
import type { PlaceSuggestion } from '#ui/form/ask.ts';
import type { Entry } from '#ui/form/entries.ts';
import type { ChosenPhoto } from '#ui/form/photo-question.ts';
import type { Arrived, Trouble } from './send.ts';

export interface State {
  /** of this intent; a new one only when the server holds another report under it */
  key: string;
  entries: Entry[];
  /** in the order they were chosen; of each the picture lies elsewhere (see photos/) */
  photos: ChosenPhoto[];
  /** more were chosen than can go along */
  tooMany?: boolean;
  /** number of the question; then contact, then the check */
  step: number;
  faults: Fault[];
  /** back to the check after mending one answer */
  returning: boolean;
  /** whether this device keeps drafts */
  keeps: boolean;
  /** when the draft that was found was kept, in milliseconds since 1970 */
  restored?: number;
  wiped?: boolean;
  /** about the place that is being written */
  told?: string;
  /** about finding the position; apart, for both may be found at any moment, and neither wipes out the other */
  position?: string;
  suggestions?: PlaceSuggestion[];
  /** the neighbourhood that was chosen among several */
  picked?: string;
  /** someone left the neighbourhood out: it is not filled in again */
  unplaced?: boolean;
  /** what the check shows and sends */
  submission?: Submission;
  sending?: boolean;
  trouble?: Trouble;
  /** it waits on the device for a line, and says so */
  waits?: JSX.Element;
  /** an earlier version had arrived too */
  twice?: boolean;
  arrived?: Arrived & { at: number };
}

/** What a person can do in the form. */
export interface Acts {
  next: () => void;
  back: () => void;
  /** fetches again what did not come */
  retry: () => void;
  change: (name: string) => void;
  wipe: () => void;
  drop: (...names: string[]) => void;
  locate?: (name: string) => void;
  choose: (name: string, place: PlaceSuggestion) => void;
}
