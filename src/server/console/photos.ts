// npm run desk -- photos: safe copies of the photos of a report, and what became of each.
import { resolve } from 'node:path';
import { writePhotos, type WrittenPhoto, type WrittenPhotos } from '../desk/photos.ts';
import type { Command } from './commands.ts';
import { oneLine } from './printable.ts';
import { refusalSentence } from './words.ts';

const kB = (bytes = 0) => `${Math.ceil(bytes / 1_000).toLocaleString('nl-BE')} kB`;

const states: Record<WrittenPhoto['state'], (photo: WrittenPhoto) => string> = {
  waiting: () => 'nog niet aangekomen',
  partly: ({ received, size }) => `nog onderweg: ${kB(received)} van ${kB(size)}`,
  arrived: ({ size }) => `aangekomen, ${kB(size)}`,
  removed: () => 'teruggenomen door de melder',
  'too-late': ({ received, size }) => (received ? `niet helemaal aangekomen: ${kB(received)} van ${kB(size)}` : 'nooit aangekomen'),
  refused: ({ reason }) => `geweigerd: ${{ 'too-large': 'te groot', 'not-a-photo': 'geen foto', empty: 'leeg', 'too-many': 'meer dan vijf', 'not-kept': 'de schijf was vol' }[reason ?? 'not-a-photo']}`,
};

const whys: Record<NonNullable<WrittenPhoto['why']>, string> = {
  'no-decoder': 'origineel bewaard, geen voorbeeld: dit soort foto kan hier niet geopend worden (voor HEIC: sudo apt-get install libheif-examples)',
  'not-a-photo': 'origineel bewaard, geen voorbeeld: dit is geen foto',
  time: 'origineel bewaard, geen voorbeeld: openen duurde meer dan tien seconden',
  memory: 'origineel bewaard, geen voorbeeld: openen vraagt te veel geheugen',
  unreadable: 'origineel bewaard, geen voorbeeld: de foto is beschadigd of niet wat ze zegt te zijn',
  'no-jail': 'origineel bewaard, geen voorbeeld: op deze computer is er geen veilige ruimte om ze in te openen',
  gone: 'LET OP: de foto is verdwenen',
  changed: 'LET OP: de foto is niet meer zoals ze aankwam',
  closed: 'LET OP: de foto gaat niet open met deze sleutels',
};

/** One photo in one line; what its sender called it last, for that may be anything. */
export function photoLine(photo: WrittenPhoto): string {
  const made = photo.file && (photo.raw ? `${photo.file} (ongewijzigd: open dit niet op deze computer)` : `${photo.file}${photo.damaged ? ' (beschadigd: wat er nog is)' : ''}`);
  return [`  Foto ${photo.place}: ${states[photo.state](photo)}`, made, photo.why && whys[photo.why], photo.name && `naam bij de melder: ${oneLine(photo.name)}`].filter(Boolean).join('\n    ');
}

function textOf({ photos, jail, folder, report }: WrittenPhotos, originals: boolean): string {
  if (!photos.length) return `Bij melding ${report.reference} zijn geen foto’s.`;
  const noJail = Array.isArray(jail) && jail.length ? ['Er kon geen veilige ruimte gemaakt worden (Linux met unshare of bubblewrap is nodig):', ...jail.map((fault) => `  ${fault}`)] : [];
  const written = photos.some(({ file }) => file) ? [`Alles staat in ${folder}, alleen voor u leesbaar. ${originals ? 'De originelen zijn bestanden van een onbekende.' : 'Het zijn veilige kopieën, zonder plaats en toestel erin.'} Verwijder de map zodra u ze niet meer nodig hebt.`] : [];
  return [`Foto’s bij melding ${report.reference}:`, ...photos.map(photoLine), ...noJail, ...written].join('\n');
}

export const photosCommand: Command = {
  usage: 'photos REFERENTIE [--out MAP] [--original]',
  what: 'schrijft veilige kopieën van de foto’s in een map alleen voor u; met --original de bestanden zoals ze gestuurd werden, om elders te onderzoeken',
  needsReference: true,
  async run({ desk, reference, options }) {
    const originals = options['original'] === true;
    const folder = resolve(typeof options['out'] === 'string' ? options['out'] : `fotos-${reference}`);
    try {
      const result = await writePhotos(desk, reference, { folder, originals });
      if (!result.ok) return { code: 1, text: refusalSentence(result, reference), json: result };
      const { photos, jail } = result;
      return { code: photos.some(({ why }) => why) ? 1 : 0, text: textOf(result, originals), json: { ok: true, reference, folder, jail, photos } };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const why = code === 'EEXIST' ? 'er staat al een bestand met die naam. Kies met --out een andere map' : message;
      if (code === undefined) throw error;
      return { code: 1, text: `De foto’s zijn niet geschreven: ${why}.`, json: { ok: false, why: 'not-written' } };
    }
  },
};
