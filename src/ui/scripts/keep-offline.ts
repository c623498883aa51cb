// Lets the worker of this site keep the page for when there is no line: at the first touch or key, or when someone has looked at it for a while.

/** Looking this long is visiting, in milliseconds; what the page itself needs, also further down, has come by then. */
const aWhile = 6_000;

interface Trusted {
  createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (address: string) => string };
}

const { serviceWorker } = navigator;
const { trustedTypes } = window as unknown as { trustedTypes?: Trusted };
/** The one address this policy knows, whatever it is asked. */
const address = () => '/sw.js';
let asked = false;

function keep() {
  if (asked) return;
  asked = true;
  serviceWorker.register(trustedTypes ? trustedTypes.createPolicy('offline', { createScriptURL: address }).createScriptURL('') : address(), { updateViaCache: 'none' }).catch(() => {});
}

if (serviceWorker && !serviceWorker.controller) {
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, keep, { passive: true });
  addEventListener('load', () => setTimeout(keep, aWhile));
}

export {}; // a module of its own
