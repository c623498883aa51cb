// Pictures and videos that editors add: where they live, what they may be called and how much they may weigh.

/** The folder with them, inside the content folder: they belong to a zone, as its words do. */
export const mediaFolder = 'media';

/** Where the site serves them: a text writes `![wat men ziet](/media/naam.jpg)`. */
export const mediaAddress = '/media/';

/** The kinds that are allowed, by ending. No SVG: it can carry script. */
export const mediaKinds = { jpg: 'picture', png: 'picture', webp: 'picture', avif: 'picture', mp4: 'video', webm: 'video' } as const;

export type MediaEnding = keyof typeof mediaKinds;

/** Small letters, digits and hyphens: such a name is the same on every computer and needs no escaping in an address. */
export const mediaName = new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${Object.keys(mediaKinds).join('|')})$`);

/** Bytes: more is refused. */
export const largest = { picture: 5_000_000, video: 50_000_000 } as const;

/** Bytes: a picture of more is told as advice, for a page weighs 20 kB without it. */
export const heavy = 300_000;
