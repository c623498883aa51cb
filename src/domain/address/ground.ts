// Distances on the ground, over a few kilometres, where the earth is flat enough.

/** Metres in a degree of latitude; a degree of longitude is that times the cosine of the latitude. */
const degree = 111_320;

function toSegment(x: number, y: number, u: number, v: number): number {
  const length = (u - x) ** 2 + (v - y) ** 2;
  const along = length ? Math.max(0, Math.min(1, -(x * (u - x) + y * (v - y)) / length)) : 0;
  return Math.hypot(x + along * (u - x), y + along * (v - y));
}

/** Metres from a point to the nearest line of the rings ([lon, lat] each); within 0.5 % up to 10 km. */
export function metres({ lon, lat }: { lon: number; lat: number }, rings: [number, number][][]): number {
  const wide = degree * Math.cos((lat * Math.PI) / 180);
  let least = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1]!, ring[i]!];
      least = Math.min(least, toSegment((a[0] - lon) * wide, (a[1] - lat) * degree, (b[0] - lon) * wide, (b[1] - lat) * degree));
    }
  }
  return least;
}

/** The one at the least distance. */
export function nearest<T extends { distance: number }>(all: T[]): T | undefined {
  return all.reduce<T | undefined>((best, each) => (best && best.distance <= each.distance ? best : each), undefined);
}
