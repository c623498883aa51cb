// The kill switch: a worker that takes the place of any other, throws its copies away and leaves. Reports that wait on the device stay there.
import { dropAll } from './copies.ts';
import type { Scope } from './worker-scope.ts';

const scope = self as unknown as Scope;

async function leave(): Promise<void> {
  await dropAll(scope.caches);
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(leave()));
