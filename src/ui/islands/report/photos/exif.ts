// What a camera writes beside a picture that matters here: where it was taken, and which way is up (Exif 3.0, TIFF 6.0). Read, and blanked, in the bytes.

export interface Exif {
  /** 1 to 8, as TIFF counts them; 1 is upright */
  orientation: number;
  /** WGS84; `accuracy` in metres, where the camera wrote it */
  position?: { lat: number; lon: number; accuracy?: number };
}

interface Found {
  tag: number;
  type: number;
  count: number;
  /** where its value lies */
  at: number;
  size: number;
}

/** Bytes a value of each TIFF type takes. */
const widths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** No directory of a camera holds more entries. */
const mostEntries = 512;

interface Tiff {
  view: DataView;
  /** where its header stands */
  start: number;
  little: boolean;
}

const tags = { orientation: 0x0112, gps: 0x8825, latRef: 1, lat: 2, lonRef: 3, lon: 4, error: 31 };

/** The entries of a directory that lie wholly inside the bytes; none where it points outside. */
function entriesOf({ view, start, little }: Tiff, offset: number): Found[] {
  const at = start + offset;
  if (offset < 8 || at + 2 > view.byteLength) return [];
  const count = Math.min(view.getUint16(at, little), mostEntries);
  const found: Found[] = [];
  for (let i = 0, entry = at + 2; i < count && entry + 12 <= view.byteLength; i++, entry += 12) {
    const type = view.getUint16(entry + 2, little);
    const values = view.getUint32(entry + 4, little);
    const size = (widths[type] || 0) * values;
    const place = size > 4 ? start + view.getUint32(entry + 8, little) : entry + 8;
    if (size && place + size <= view.byteLength) found.push({ tag: view.getUint16(entry, little), type, count: values, at: place, size });
  }
  return found;
}

/**
 * Every TIFF header that begins between two places of the bytes, at most a few: behind `Exif\0\0` in JPEG, with or without that in HEIF and WebP,
 * bare in PNG, and at the start of a TIFF. Whether it is one shows in what it points at.
 */
export function tiffsIn(bytes: Uint8Array, from = 0, to = bytes.length): Tiff[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Tiff[] = [];
  const star = (after: number) => bytes.indexOf(0x2a, after);
  for (let at = star(from + 2); at >= 0 && at < to + 3 && found.length < 8; at = star(at + 1)) {
    const little = bytes[at - 2] === 0x49 && bytes[at - 1] === 0x49 && bytes[at + 1] === 0;
    const big = bytes[at - 3] === 0x4d && bytes[at - 2] === 0x4d && bytes[at - 1] === 0;
    const start = at - (little ? 2 : 3);
    if ((little || big) && start >= from && start < to && start + 8 <= bytes.length) found.push({ view, start, little });
  }
  return found;
}

const directories = (tiff: Tiff) => {
  const first = entriesOf(tiff, tiff.view.getUint32(tiff.start + 4, tiff.little));
  const gps = first.find(({ tag }) => tag === tags.gps);
  return { first, gps: gps ? entriesOf(tiff, tiff.view.getUint32(gps.at, tiff.little)) : [] };
};

/** The numbers of an entry of rationals. */
function rationals({ view, little }: Tiff, entry: Found | undefined): number[] {
  if (!entry || entry.type !== 5) return [];
  return Array.from({ length: Math.min(entry.count, 3) }, (_, i) => view.getUint32(entry.at + 8 * i, little) / view.getUint32(entry.at + 8 * i + 4, little));
}

/** Degrees, minutes and seconds as one number; NaN where a part is missing or out of bounds. */
function degrees(parts: number[], most: number): number {
  const [d = NaN, m = 0, s = 0] = parts.map((part, i) => (i && !isFinite(part) ? 0 : part));
  const sum = d + m / 60 + s / 3600;
  return sum <= most ? sum : NaN;
}

function positionOf(tiff: Tiff, gps: Found[]): Exif['position'] {
  const of = (tag: number) => gps.find((entry) => entry.tag === tag);
  const sign = (tag: number, negative: string) => {
    const entry = of(tag);
    return entry && String.fromCharCode(tiff.view.getUint8(entry.at)) === negative ? -1 : 1;
  };
  const lat = degrees(rationals(tiff, of(tags.lat)), 90) * sign(tags.latRef, 'S');
  const lon = degrees(rationals(tiff, of(tags.lon)), 180) * sign(tags.lonRef, 'W');
  // A camera without a fix writes zeros: that point lies in the sea.
  if (isNaN(lat) || isNaN(lon) || (!lat && !lon)) return undefined;
  const [accuracy = NaN] = rationals(tiff, of(tags.error));
  return { lat, lon, ...(accuracy > 0 && accuracy < 1e6 ? { accuracy } : {}) };
}

/** What the first block of Exif that begins between two places of the bytes says. Never throws: bytes that are no Exif are an upright picture without a place. */
export function readExif(bytes: Uint8Array, from?: number, to?: number): Exif {
  for (const tiff of tiffsIn(bytes, from, to)) {
    const { first, gps } = directories(tiff);
    const turned = first.find(({ tag, type }) => tag === tags.orientation && type === 3);
    const orientation = turned ? tiff.view.getUint16(turned.at, tiff.little) : 1;
    return { orientation: orientation >= 1 && orientation <= 8 ? orientation : 1, position: positionOf(tiff, gps) };
  }
  return { orientation: 1 };
}

/** Says in the bytes that the picture stands upright, so that no decoder turns it and we can. */
export function setUpright(bytes: Uint8Array): void {
  for (const tiff of tiffsIn(bytes)) for (const { tag, type, at } of directories(tiff).first) if (tag === tags.orientation && type === 3) tiff.view.setUint16(at, 1, tiff.little);
}

/** Bytes in which the end of an XMP is looked for, and that are blanked of one without an end. */
const mostXmp = 1_048_576;
const longestXmp = 65_536;

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** Where a text begins between two places of the bytes; -1 when it does not. */
function find(bytes: Uint8Array, text: number[], from: number, to: number): number {
  for (let at = bytes.indexOf(text[0]!, from); at >= 0 && at < to; at = bytes.indexOf(text[0]!, at + 1)) if (text.every((byte, i) => bytes[at + i] === byte)) return at;
  return -1;
}

/** Blanks everything that begins between two places of the bytes and tells where a picture was taken: each value of its GPS directory, and its XMP. What it shows stays as it is. */
export function blankPlace(bytes: Uint8Array, from = 0, to = bytes.length): void {
  for (const tiff of tiffsIn(bytes, from, to)) for (const { at, size } of directories(tiff).gps) bytes.fill(0, at, at + size);
  const [begin, end] = [ascii('<x:xmpmeta'), ascii('</x:xmpmeta>')];
  for (let at = find(bytes, begin, from, to); at >= 0; at = find(bytes, begin, at + 1, to)) {
    const last = find(bytes, end, at, at + mostXmp);
    bytes.fill(0x20, at, last < 0 ? at + longestXmp : last + end.length);
  }
}
