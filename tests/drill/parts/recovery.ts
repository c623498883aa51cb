// D26, a part of it: with the recovery key alone, and with Debian's own age, every report is read.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '#server/desk/open.ts';
import { readContents } from '#server/desk/read.ts';
import { findProgram } from '../../programs.ts';
import { submissionOf, traffic } from '../../server/site.ts';
import { drillHouse } from '../house.ts';
import { part, type DrillPart } from '../part.ts';

export const recoveryDrill: DrillPart = {
  id: 'D26',
  goal: 'the recovery key alone reads 100 %, and so does the age command of Debian, without our code',
  async run(scale) {
    const house = await drillHouse();
    const reports = part(500, scale);
    for (let i = 0; i < reports; i++) await fetch(`${house.server.url}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(submissionOf(traffic, `Melding ${i}`)) });
    await house.stop();
    const safe = mkdtempSync(join(tmpdir(), 'safe-'));
    renameSync(join(house.dataDir, 'keys/recovery.key'), join(safe, 'recovery.key'));
    for (const name of ['desk.key', 'next.key']) rmSync(join(house.dataDir, 'keys', name));
    const opened = openDesk({ DATA_DIR: house.dataDir, DESK_KEY_DIR: safe });
    if (!opened.ok) throw new Error(opened.faults.join('\n'));
    const { desk } = opened;
    const age = findProgram({ name: 'age', places: ['/usr/bin/age'], packages: ['age'] });
    const figures = { reports, readByUs: 0, readByAge: 0 };
    for (const report of desk.archive.reports()) {
      const { submission } = await readContents(desk, report);
      if (/^Melding \d+$/.test(String(submission?.answers['what']))) figures.readByUs++;
      const [box] = desk.archive.boxes(report.id);
      const content = age ? (JSON.parse(execFileSync(age, ['-d', '-i', join(safe, 'recovery.key')], { input: Buffer.from(box!.sealed) }).toString()) as { id: string }) : undefined;
      if (content?.id === box!.id) figures.readByAge++;
    }
    opened.close();
    house.remove();
    rmSync(safe, { recursive: true });
    return { figures, reached: figures.readByUs === reports && figures.readByAge === reports };
  },
};
