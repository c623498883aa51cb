// What the worker is told by the build: one object in front of its code.

export interface OfflineWords {
  /** for dates and hours, as the pages of a report have them */
  tag: string;
  clock: string;
  /** why a copy is shown; `{when}` is the moment it was kept */
  offline: string;
  slow: string;
  down: string;
  /** after one of these, when the copy is older than a day */
  old: string;
  /** above the list of pages that are on the device */
  kept: string;
}

export interface Settings {
  /** another one for every build that differs */
  edition: string;
  timeZone: string;
  /** pages of which nothing may stay on the device */
  leaveOut: string[];
  words: OfflineWords;
}

/** What the worker works with; tests bring their own. */
export interface Around {
  settings: Settings;
  caches: CacheStorage;
  fetch: (address: string | Request, options?: RequestInit) => Promise<Response>;
  /** milliseconds since 1970 */
  now: () => number;
  /** resolves after so many milliseconds */
  wait: (ms: number) => Promise<undefined>;
}
