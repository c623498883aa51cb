// The part of the world of a service worker that ours uses; TypeScript's own would take the page's away (lib.webworker and lib.dom exclude each other).

export interface LateEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface FetchEvent extends LateEvent {
  request: Request;
  preloadResponse: Promise<Response | undefined> | undefined;
  respondWith: (answer: Promise<Response>) => void;
}

interface Events {
  install: LateEvent;
  activate: LateEvent;
  fetch: FetchEvent;
  message: LateEvent & { data: unknown };
  sync: LateEvent & { tag: string };
}

interface OpenPage {
  url: string;
  postMessage: (message: unknown) => void;
}

export interface Scope {
  caches: CacheStorage;
  location: { origin: string };
  clients: { claim: () => Promise<void>; matchAll: (of: { type: 'window'; includeUncontrolled: boolean }) => Promise<OpenPage[]> };
  registration: { navigationPreload?: { enable: () => Promise<void> }; unregister: () => Promise<boolean> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof Events>(name: Name, act: (event: Events[Name]) => void) => void;
}
