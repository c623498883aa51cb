// D16: fifty reports a second for ten minutes, each with a photo of 300 kB, on one machine with the one that sends them.
import { openDesk } from '#server/desk/open.ts';
import { original } from '#server/photos/original.ts';
import { fire } from '../fire.ts';
import { drillHouse } from '../house.ts';
import { part, type DrillPart } from '../part.ts';

interface Fired {
  seconds: number;
  sent: number;
  whole: number;
  faults: Record<string, number>;
  requests: number;
  /** milliseconds, of every request */
  p50: number;
  p99: number;
  max: number;
  textP99: number;
}

export const photoLoadDrill: DrillPart = {
  id: 'D16',
  goal: '50 reports/s for 10 min, each with a photo of 300 kB: no error, p99 under 1 s',
  async run(scale) {
    const house = await drillHouse();
    await fire<Fired>('photo-cannon.ts', house.server.url, 10, 3); // compiled and warm, as a server is after a minute
    const { seconds, sent, whole, faults, requests, p50, p99, max, textP99 } = await fire<Fired>('photo-cannon.ts', house.server.url, 50, part(600, scale));
    await house.stop();
    const opened = openDesk({ DATA_DIR: house.dataDir });
    if (!opened.ok) throw new Error(opened.faults.join('\n'));
    const { archive, opener } = opened.desk;
    const reports = archive.reports();
    const arrived = reports.filter(({ id }) => archive.photos(id)[0]?.arrived).length;
    let opens = 0;
    const looked = reports.filter((_, i) => i % Math.ceil(reports.length / 100) === 0);
    for (const { id } of looked) if ((await original({ dataDir: house.dataDir, opener, report: id }, archive.photos(id)[0]!)).ok) opens++;
    opened.close();
    house.remove();
    const figures = { 'reports sent': sent, 'with photo, whole': whole, seconds: Math.round(seconds), 'requests/s': Math.round(requests / seconds), 'p50 ms': p50, 'p99 ms': p99, 'max ms': max, 'text p99 ms': textP99, faults: JSON.stringify(faults), 'photos arrived': arrived, 'opened of': `${opens} of ${looked.length}` };
    return { figures, reached: whole === sent && p99 < 1_000 && arrived >= sent && opens === looked.length };
  },
};
