// D1: the server is ended a thousand times in the middle of its work.
import { availableParallelism } from 'node:os';
import { crash } from '../../server/crash.ts';
import { part, type DrillPart } from '../part.ts';

/** Most of a kill is the next start, which takes one core: so many houses at a time, each with a server and a data folder of its own. */
const houses = Math.min(4, availableParallelism());

export const crashDrill: DrillPart = {
  id: 'D1',
  goal: '1,000 kills over at least 10,000 submissions, at least 300 under way: each acknowledged report exactly once',
  async run(scale) {
    const kills = Math.ceil(part(1_000, scale) / houses);
    const all = await Promise.all(Array.from({ length: houses }, () => crash({ kills, lines: 20, answersBetween: 12 })));
    const sum = (name: keyof (typeof all)[number]) => all.reduce((total, figures) => total + figures[name], 0);
    const figures = { houses, kills: sum('kills'), sent: sum('sent'), inFlight: sum('inFlight'), acknowledged: sum('acknowledged'), stored: sum('stored'), doubled: sum('doubled'), lost: sum('lost'), changed: sum('changed') };
    const enough = figures.kills >= 1_000 * scale && figures.sent >= 10_000 * scale && figures.inFlight >= 300 * scale;
    return { figures, reached: enough && figures.lost + figures.doubled + figures.changed === 0 };
  },
};
