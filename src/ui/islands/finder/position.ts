// Where the device says it is, held against the ground of the neighbourhoods in the page itself: the position goes nowhere. A file of its own: most visitors type.
import { locate } from '#domain/address/locate.ts';
import { shapesOf, type PackedShapes } from '#domain/address/shapes.ts';
import { bring } from './parts.ts';
import type { Refusal, Result } from './screen.ts';

/** Milliseconds a device gets to find itself; a position of a minute ago is as good as a new one. */
const options: PositionOptions = { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 };

/** The codes of GeolocationPositionError (W3C Geolocation, 3.8). */
const refusals: Record<number, Refusal> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

async function shapes(): Promise<PackedShapes> {
  const answer = await fetch('/adressen/wijken.json');
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json() as Promise<PackedShapes>;
}

const ask = () =>
  new Promise<GeolocationPosition | Refusal>((resolve) => {
    if (!navigator.geolocation) return resolve('unavailable');
    navigator.geolocation.getCurrentPosition(resolve, ({ code }) => resolve(refusals[code] || 'unavailable'), options);
  });

export type WhereAmI = () => Promise<Result>;

/** The place of the device, or why it is not known. Rejects when the shapes do not come. */
async function whereAmI(): Promise<Result> {
  const answer = await ask();
  if (typeof answer === 'string') return { kind: 'refused', why: answer };
  const { latitude: lat, longitude: lon, accuracy } = answer.coords;
  return { kind: 'here', place: locate({ lat, lon, accuracy }, shapesOf(await shapes())), metres: accuracy };
}

bring('position', whereAmI);
