// D9: forty bad files, by both doors; forty reports arrive by each, and of every file is told what became of it, to its sender and at the desk.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toEntries } from '#domain/report/plain-form.ts';
import { openDesk } from '#server/desk/open.ts';
import { writePhotos, type WrittenPhoto } from '#server/desk/photos.ts';
import { badPhotos, type BadPhoto } from '../../server/bad-photos.ts';
import { telling } from '../../server/metadata.ts';
import { declare, multipart, overLine, phone, sendPhoto } from '../../server/photos.ts';
import { submissionOf, traffic } from '../../server/site.ts';
import { drillHouse } from '../house.ts';
import { part, type DrillPart } from '../part.ts';

const formUrl = `/melden/${traffic.id}/`;

/** Sends a report with one file as a page with script does. */
async function byScript(url: string, { name, bytes }: BadPhoto): Promise<boolean> {
  const { uploads } = await declare(url, submissionOf(traffic, `Met ${name}`));
  const ask = overLine(url);
  await (bytes.length > 26_214_400 ? phone(ask, uploads[0]!.url).begin(bytes) : sendPhoto(ask, uploads[0]!.url, bytes));
  return true;
}

/** The same without script: form, check, receipt. */
async function byForm(url: string, { name, bytes }: BadPhoto): Promise<boolean> {
  const entries = toEntries(submissionOf(traffic, `Zonder script, met ${name}`));
  const post = async (more: [string, string][], files: { name: string; bytes: Buffer }[]) => {
    const { headers, body } = multipart([...entries, ...more], files);
    return fetch(url + formUrl, { method: 'POST', headers, body: new Uint8Array(body), redirect: 'manual' });
  };
  const page = await (await post([['step', 'check']], [{ name, bytes }])).text();
  const value = (field: string) => new RegExp(`name="${field}" value="([^"]+)"`).exec(page)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<');
  const photo = value('photo');
  return (await post([['step', 'send'], ['key', value('key') ?? ''], ...(photo ? [['photo', photo] as [string, string]] : [])], [])).status === 303;
}

export const badPhotosDrill: DrillPart = {
  id: 'D9',
  goal: '40 bad files by each door: 80 of 80 reports arrive, every state told, every safe copy without metadata',
  async run(scale) {
    const house = await drillHouse();
    const bad = (await badPhotos()).slice(-part(40, scale));
    const figures = { files: bad.length, sent: 0, reports: 0, 'told right': 0, 'told wrong': 0, 'safe copies': 0, 'no copy, told why': 0, 'neither': 0, 'copies with metadata': 0 };
    for (const file of bad) for (const send of [byScript, byForm]) if (await send(house.server.url, file)) figures.sent++;
    await house.stop();
    const opened = openDesk({ DATA_DIR: house.dataDir });
    if (!opened.ok) throw new Error(opened.faults.join('\n'));
    const out = mkdtempSync(join(tmpdir(), 'copies-'));
    const reports = opened.desk.archive.reports();
    figures.reports = reports.length;
    for (const [i, { reference }] of reports.entries()) {
      const written = await writePhotos(opened.desk, reference, { folder: join(out, String(i)) });
      const photo: WrittenPhoto | undefined = written.ok ? written.photos[0] : undefined;
      const told = photo?.state === 'refused' ? photo.reason : photo?.state;
      figures[told === bad[i >> 1]!.told ? 'told right' : 'told wrong']++;
      if (photo?.file) figures['safe copies']++;
      else figures[photo?.why || photo?.reason ? 'no copy, told why' : 'neither']++;
      if (photo?.file && telling(readFileSync(photo.file)).length) figures['copies with metadata']++;
    }
    opened.close();
    rmSync(out, { recursive: true, force: true });
    house.remove();
    const all = 2 * bad.length;
    return { figures, reached: figures.reports === all && figures['told right'] === all && figures.neither + figures['copies with metadata'] === 0 };
  },
};
