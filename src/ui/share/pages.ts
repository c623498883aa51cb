// Which pages have a picture to share, and what it says: every public page, by the list that the site map is made of.
import { availableParallelism } from 'node:os';
import { getEntry } from 'astro:content';
import { getZone } from '#ui/content/facts.ts';
import { siteMap } from '#ui/content/site-map.ts';
import { shareName } from './address.ts';
import { kept } from './kept.ts';
import { groundOf, groundSvg, linesOf, pictureOf, type Words } from './picture.ts';

export interface SharedPage extends Words {
  name: string;
}

/** Throws when two pages would have one picture. */
export async function sharedPages(): Promise<SharedPage[]> {
  const zone = await getZone();
  const home = (await getEntry('home', 'index'))!.data.title;
  const pages = (await siteMap()).flatMap(({ title: group, places }, i) =>
    places.map(({ to, title }) => ({ name: shareName(to), title: to === '/' ? home : title, rubric: i === 0 || group === title ? zone.name : group })),
  );
  const names = new Set<string>();
  const twice = pages.find(({ name }) => names.size === names.add(name).size);
  if (twice) throw new Error(`Twee bladzijden zouden het beeld ${twice.name}.png delen. Geef een van beide een ander adres.`);
  return pages;
}

let site: { ground: string; pixels?: ReturnType<typeof groundOf> } | undefined;

/** The picture of one page, as a PNG file. */
export async function sharePicture(words: Words): Promise<Buffer> {
  const { wordmark, url } = await getZone();
  const drawn = (site ??= { ground: groundSvg({ wordmark, host: new URL(url).host }) });
  const lines = linesOf(words);
  return kept(drawn.ground + JSON.stringify(lines), () => pictureOf((drawn.pixels ??= groundOf(drawn.ground)), lines));
}

/** Starts drawing all pictures, in the order of `pages`, with the processors that making the pages leaves idle; a picture that fails is drawn again, and fails, where it is asked for. */
export function drawAhead(pages: SharedPage[]): void {
  const left = pages.values();
  const draw = async () => {
    for (const page of left) await sharePicture(page).catch(() => undefined);
  };
  for (let i = 0; i < Math.max(1, availableParallelism() - 1); i++) void draw();
}
