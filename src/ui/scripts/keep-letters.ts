// The letters of the finder that came before the worker was there: it is told of them once it is.

const { serviceWorker } = navigator;
if (serviceWorker && !serviceWorker.controller) void serviceWorker.ready.then(({ active }) => active!.postMessage(performance.getEntriesByType('resource').map(({ name }) => name)));

export {}; // a module of its own
