// The workshops of this run: each is opened and built once, whoever asks for it first.
import type { BuildTime } from './build.ts';
import { say } from './report.ts';
import { measureScale } from './scale.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

export interface Built {
  workshop: Workshop;
  /** its first build, from nothing */
  build: BuildTime;
}

export interface Stock {
  /** the workshop with so many generated pages, built; throws again what its build threw */
  built: (count: number) => Promise<Built>;
  remove: (count: number) => Promise<void>;
}

/** `onBuilt` hears of each build once. */
export function openStock(project: string, onBuilt: (build: BuildTime) => void): Stock {
  const stock = new Map<number, Promise<Built>>();
  const make = async (count: number): Promise<Built> => {
    const workshop = openWorkshop(project, count);
    try {
      say(`build of ${count} generated pages`);
      const build = await measureScale(workshop, count);
      onBuilt(build);
      return { workshop, build };
    } catch (fault) {
      workshop.remove();
      throw fault;
    }
  };
  const built = (count: number) => {
    const known = stock.get(count) ?? make(count);
    stock.set(count, known);
    return known;
  };
  const remove = async (count: number) => {
    const known = stock.get(count);
    stock.delete(count);
    await known?.then(({ workshop }) => workshop.remove(), () => {});
  };
  return { built, remove };
}
