// Where the name of a neighbourhood fits inside its own ground, so that a map can print it.
import type { MapShape } from './city-map.ts';

type Point = [number, number];
/** left, top, right, bottom */
type Box = [number, number, number, number];

export interface PrintedName {
  lines: string[];
  /** the middle of the text, in units of the drawing */
  at: Point;
}

export interface Lettering {
  /** height of the letters, in units of the drawing */
  size: number;
  /** the width of a text in times its own size */
  widthOf: (text: string) => number;
  /** only where the whole text lies inside */
  within?: Box;
}

const lineHeight = 1.15;

/** Whether a point lies inside the rings: an odd number of borders to its right. */
export function isInside([x, y]: Point, rings: Point[][]): boolean {
  let odd = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!;
      const [bx, by] = ring[j]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
    }
  return odd;
}

/** The name on one line, and broken at a space as evenly as two or three lines allow; a dash stays with the word before it. */
function broken(name: string): string[][] {
  const words = name.split(/\s+(?![-–](?:\s|$))/);
  const into = (count: number): string[] => {
    const most = Math.max(...words.map((word) => word.length), Math.ceil(name.length / count));
    return words.reduce<string[]>((lines, word) => {
      const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
      return lines.length && longer.length <= most ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, []);
  };
  return [[name], into(2), into(3)];
}

/** Whether all points along the edge of a box lie inside, near enough to each other that no corner of the ground cuts in unseen. */
function edgeInside([x, y]: Point, [width, height]: Point, rings: Point[][]): boolean {
  const [left, top] = [x - width / 2, y - height / 2];
  for (let i = 0; i <= 10; i++) {
    const t = i / 10;
    const [across, down] = [left + t * width, top + t * height];
    if (!isInside([across, top], rings) || !isInside([across, y + height / 2], rings) || !isInside([left, down], rings) || !isInside([x + width / 2, down], rings)) return false;
  }
  return true;
}

const isWithin = ([x, y]: Point, [width, height]: Point, [left, top, right, bottom]: Box) => x - width / 2 >= left && y - height / 2 >= top && x + width / 2 <= right && y + height / 2 <= bottom;

/** The place nearest to the middle of the shape where its name fits; undefined where it fits nowhere. */
export function placeName({ name, rings, centre, bounds: [[left, top], [right, bottom]] }: MapShape, { size, widthOf, within }: Lettering): PrintedName | undefined {
  const far = ([x, y]: Point) => Math.hypot(x - centre[0], y - centre[1]);
  const grid = Array.from({ length: 21 }, (_, i) => i / 20);
  const points = grid.flatMap((u) => grid.map((v): Point => [left + u * (right - left), top + v * (bottom - top)])).sort((a, b) => far(a) - far(b));
  for (const lines of broken(name)) {
    const box: Point = [Math.max(...lines.map(widthOf)) * size + size / 2, lines.length * lineHeight * size + size / 2];
    const at = points.find((point) => (!within || isWithin(point, box, within)) && edgeInside(point, box, rings));
    if (at) return { lines, at };
  }
  return undefined;
}

/** How far the first line stands above the middle, and each line below the one before, in times the size. */
export const lineOffset = (count: number, line: number) => (line - (count - 1) / 2) * lineHeight + 0.35;
