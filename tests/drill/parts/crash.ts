// D1: the server is ended a thousand times in the middle of its work.
import { crash } from '../../server/crash.ts';
import { part, type DrillPart } from '../part.ts';

export const crashDrill: DrillPart = {
  id: 'D1',
  goal: '1,000 kills over at least 10,000 submissions, at least 300 under way: each acknowledged report exactly once',
  async run(scale) {
    const figures = await crash({ kills: part(1_000, scale), lines: 20, answersBetween: 12 });
    const enough = figures.sent >= 10_000 * scale && figures.inFlight >= 300 * scale;
    return { figures: { ...figures }, reached: enough && figures.lost + figures.doubled + figures.changed === 0 };
  },
};
