// Faults in the pictures and videos that editors add: names, kinds, weight, and photos that tell where they were taken.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { largest, mediaFolder, mediaKinds, mediaName, type MediaEnding } from '#schema/media.ts';
import { show, type Fault } from './fault.ts';
import { isWhole, kindOf, seemsToBe, tellsPlace } from './picture-bytes.ts';

type Told = Omit<Fault, 'path' | 'line' | 'field'>;

const kinds = Object.keys(mediaKinds).join(', ');
/** A size in MB or kB, as people read it. */
export const weightOf = (bytes: number) => (bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB` : `${Math.round(bytes / 1_000)} kB`);

/** The name as it may be: small letters, no accents, hyphens for spaces. */
function properName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name.toLowerCase().replace(/\.jpeg$/, '.jpg')) ?? [];
  return stem.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') + ending;
}

function nameFault(name: string): Told | undefined {
  const proper = properName(name);
  if (/\.svgz?$/i.test(name)) return { found: 'een tekening in SVG', expected: `een van: ${kinds}`, mend: 'bewaar de tekening als PNG: een SVG kan een programma bevatten.' };
  if (!mediaName.test(proper)) return { found: show(name), expected: `een van: ${kinds}`, mend: 'bewaar een foto als JPG of WebP en een video als MP4; maak van een document een bladzijde.' };
  return mediaName.test(name) ? undefined : { found: show(name), expected: 'een naam met kleine letters, cijfers en streepjes', mend: `noem het bestand ${proper}, ook in de tekst die het toont.` };
}

function bytesFault(name: string, bytes: Buffer): Told | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1) as MediaEnding;
  const kind = kindOf(bytes);
  const limit = largest[mediaKinds[ending]];
  if (kind !== ending) return { found: kind ? `een bestand in ${kind.toUpperCase()}` : seemsToBe(bytes), expected: `een bestand in ${ending.toUpperCase()}`, mend: kind ? `geef het bestand de naam ${name.slice(0, -ending.length)}${kind}.` : `open het bestand in een programma voor foto’s en bewaar het als ${ending.toUpperCase()}; lukt dat niet, gebruik het dan niet.` };
  if (bytes.length > limit) return { found: weightOf(bytes.length), expected: `hoogstens ${weightOf(limit)}`, mend: mediaKinds[ending] === 'picture' ? 'maak de foto kleiner: 1600 beeldpunten breed is genoeg.' : 'maak de video korter of kleiner: 720 lijnen is genoeg.' };
  if (!isWhole(kind, bytes)) return { found: `een deel van een bestand in ${kind.toUpperCase()}: het einde ontbreekt`, expected: 'het hele bestand', mend: 'kopieer of download het bestand opnieuw, tot het einde.' };
  if (tellsPlace(bytes)) return { found: 'de plaats waar de foto genomen is (gps)', expected: 'een foto zonder plaats', mend: 'verwijder de locatie: in Windows onder Eigenschappen, Details; op een Mac in Voorvertoning; of bewaar een schermafdruk.' };
  return undefined;
}

/** Every file under `content/media` that the site cannot show, or must not. */
export function mediaFaults(root: string): Fault[] {
  const folder = join(root, mediaFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'README.md' && !name.startsWith('.'))
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const plain = entry.isFile() ? (nameFault(entry.name) ?? bytesFault(entry.name, readFileSync(path))) : { found: 'een map of een verwijzing', expected: 'alleen bestanden', mend: 'zet de bestanden zelf in media, zonder map ertussen.' };
      return plain ? [{ path: path.replaceAll('\\', '/'), line: 1, field: '(het bestand)', ...plain }] : [];
    });
}
