// The content file somebody means: by its address on the site, by its path, or by its name.
import { readContent } from '#build/content/read.ts';
import { nearest } from '#build/content/nearest.ts';
import { addressOfEntry } from '#schema/addresses.ts';

export interface Found {
  path: string;
}
export interface NotFound {
  /** in Dutch, with what comes near */
  refusal: string;
}

/** An address as the site writes it: without the name of the site, with a slash on both sides. */
export function addressIn(page: string): string {
  const path = URL.canParse(page) ? new URL(page).pathname : page.split(/[?#]/)[0]!;
  return `/${path.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
}

/** The file of a page under `contentRoot`, from an address (also a whole one), a path, or the name of a file that exists once. */
export function findFile(page: string, contentRoot: string): Found | NotFound {
  const files = readContent(contentRoot).map((file) => ({ path: file.path, address: addressOfEntry(file.collection, file.id), name: file.path.split('/').at(-1)!.replace(/\.(mdx|yaml)$/, '') }));
  const written = page.replaceAll('\\', '/').replace(/^\.\//, '');
  const by = (fits: (file: (typeof files)[number]) => boolean) => files.filter(fits);
  const [byPath] = by(({ path }) => path === written || path === `${contentRoot}/${written}`);
  const [byAddress] = by(({ address }) => address === addressIn(written));
  const byName = by(({ name }) => name === written);
  const one = byPath ?? byAddress ?? (byName.length === 1 ? byName[0] : undefined);
  if (one) return { path: one.path };
  if (byName.length > 1) return { refusal: `“${page}” kan meer dan één bestand zijn: ${byName.map(({ path }) => path).join(', ')}. Schrijf het hele pad.` };
  const near = nearest(written, files.flatMap(({ path, address }) => [path, ...(address ? [address] : [])]));
  return { refusal: `“${page}” ken ik niet.${near ? ` Bedoelt u ${near}?` : ''} Schrijf het adres van de bladzijde, zoals /contact/, of het pad van het bestand.` };
}
