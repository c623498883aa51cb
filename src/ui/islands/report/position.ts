// Where the device is, asked only when someone taps for it.
import type { Entry } from '#ui/form/entries.ts';

/** Why there is no position: the visitor or the browser said no, or the device could not tell. */
export type NoPosition = 'locateDenied' | 'locateFailed';

/** The names and texts that a position is in the form. */
export function findPosition(name: string): Promise<Entry[] | NoPosition> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => resolve([[`${name}.lat`, latitude.toFixed(6)], [`${name}.lon`, longitude.toFixed(6)], [`${name}.accuracy`, String(Math.round(accuracy))]]),
      ({ code }) => resolve(code === 1 ? 'locateDenied' : 'locateFailed'),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  });
}
