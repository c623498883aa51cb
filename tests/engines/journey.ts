// A journey: what one citizen does, the same in every engine.
import type { Engine } from './engine.ts';

/** What a journey may do to the server it visits. */
export interface House {
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

export interface Journey {
  name: string;
  script: boolean;
  go: (engine: Engine, site: string, house: House) => Promise<void>;
}
