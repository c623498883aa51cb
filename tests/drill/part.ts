// A drill is an exercise too long for every test run: it does what it says, counts, and holds the count against its goal.

export type Figures = Record<string, number | string>;

export interface Result {
  figures: Figures;
  /** whether the goal was reached */
  reached: boolean;
}

export interface DrillPart {
  /** of `reliability.md` or `measures.md`, so that the figure can be found there */
  id: string;
  goal: string;
  /** `scale` 1 is the whole exercise; smaller does a part of it and says so */
  run: (scale: number) => Promise<Result>;
}

/** So many of a whole exercise. */
export const part = (whole: number, scale: number) => Math.max(1, Math.round(whole * scale));
