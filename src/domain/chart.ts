// A chart's geometry: bars and lines from a zero baseline, in plain numbers, drawn elsewhere.

export interface ChartPoint {
  label: string;
  /** null where there is no figure: the place stays empty */
  value: number | null;
}

export interface ChartBox {
  width: number;
  height: number;
  /** share of a step that stays empty between two bars, 0 to 1 */
  gap?: number;
}

export interface PlacedPoint extends ChartPoint {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Places each value on a zero baseline inside the box; the greatest value reaches the top. Empty or all-zero data lies flat. */
export function placePoints(points: ChartPoint[], { width, height, gap = 0.3 }: ChartBox): PlacedPoint[] {
  const most = Math.max(...points.map((p) => p.value ?? 0), 0);
  const step = width / Math.max(points.length, 1);
  return points.map((p, i) => {
    const tall = most ? Math.round(((p.value ?? 0) / most) * height) : 0;
    return { ...p, x: Math.round(i * step + (step * gap) / 2), y: height - tall, width: Math.round(step * (1 - gap)), height: tall };
  });
}

const isYear = (label: string) => /^\d{4}$/.test(label);

/** Whether every label is a year. */
export const areYears = (points: ChartPoint[]) => points.every((p) => isYear(p.label));

/** The same points with an empty place for every year that is missing between the first and the last; other labels stay as they are. */
export function withEmptyYears(points: ChartPoint[]): ChartPoint[] {
  if (!areYears(points)) return points;
  const years = points.map((p) => Number(p.label));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => String(first + i)).map((label) => points.find((p) => p.label === label) ?? { label, value: null });
}
