// D3: the disk is full at a hundred different points, each time there is room again, and one process goes through it all.
import { randomInt, randomUUID } from 'node:crypto';
import { openDesk } from '#server/desk/open.ts';
import { verify } from '#server/desk/verify.ts';
import { smallDisk } from '../../server/full-disk.ts';
import { submissionOf, traffic } from '../../server/site.ts';
import { drillHouse } from '../house.ts';
import { part, type DrillPart } from '../part.ts';

export const fullDiskDrill: DrillPart = {
  id: 'D3',
  goal: '100 fill points: no 2xx without a row, 507 with words, the same process recovers',
  async run(scale) {
    const disk = smallDisk(24_000_000);
    if (disk.kind !== 'file system') throw new Error('This exercise mounts a small file system, which this user may not.');
    const { server, stop, remove } = await drillHouse({ dataDir: disk.folder });
    const points = part(100, scale);
    const acknowledged: string[] = [];
    const figures = { points, full: 0, acknowledged: 0, wordless: 0, otherAnswers: 0, notRecovered: 0, missing: 0, findings: 0 };
    const send = (words: string) => fetch(`${server.url}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(submissionOf(traffic, words)) });
    const take = async (answer: Response): Promise<number> => {
      const body = (await answer.json()) as { reference?: string; phone?: string; title?: string };
      if (answer.ok) acknowledged.push(body.reference!);
      else if (answer.status !== 507) figures.otherAnswers++;
      else if (!body.phone || !body.title) figures.wordless++;
      return answer.status;
    };
    for (let point = 0; point < points; point++) {
      disk.fill(randomInt(0, 120_000));
      const statuses = await Promise.all(Array.from({ length: 12 }, async (_, i) => take(await send(`Vol ${point} ${i} ${'x'.repeat(randomInt(0, 2_000))}`))));
      if (statuses.includes(507)) figures.full++;
      disk.empty();
      if ((await take(await send(`Weer plaats ${point}`))) !== 201) figures.notRecovered++;
    }
    await stop();
    const opened = openDesk({ DATA_DIR: disk.folder });
    if (!opened.ok) throw new Error(opened.faults.join('\n'));
    const there = new Set(opened.desk.archive.reports().map(({ reference }) => reference));
    figures.findings = (await verify(opened.desk)).findings.length;
    opened.close();
    figures.acknowledged = acknowledged.length;
    figures.missing = acknowledged.filter((reference) => !there.has(reference)).length;
    disk.remove();
    remove();
    const { wordless, otherAnswers, notRecovered, missing, findings, full } = figures;
    return { figures, reached: full > points / 2 && wordless + otherAnswers + notRecovered + missing + findings === 0 };
  },
};
