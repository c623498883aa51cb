// Where the name of a neighbourhood fits inside its own ground, so that a map can print it.
import type { MapShape } from './city-map.ts';

type Point = [number, number];

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
  /** only where the middle of the text lies inside: left, top, right, bottom */
  within?: [number, number, number, number];
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

/** Points along the edge of a box, near enough to each other that no corner of the ground cuts in unseen. */
function edgeOf([x, y]: Point, width: number, height: number): Point[] {
  const steps = Array.from({ length: 11 }, (_, i) => i / 10);
  return steps.flatMap((t): Point[] => [
    [x - width / 2 + t * width, y - height / 2],
    [x - width / 2 + t * width, y + height / 2],
    [x - width / 2, y - height / 2 + t * height],
    [x + width / 2, y - height / 2 + t * height],
  ]);
}

/** The place nearest to the middle of the shape where its name fits; undefined where it fits nowhere. */
export function placeName({ name, rings, centre, bounds: [[left, top], [right, bottom]] }: MapShape, { size, widthOf, within }: Lettering): PrintedName | undefined {
  const far = ([x, y]: Point) => Math.hypot(x - centre[0], y - centre[1]);
  const grid = Array.from({ length: 21 }, (_, i) => i / 20);
  const points = grid.flatMap((u) => grid.map((v): Point => [left + u * (right - left), top + v * (bottom - top)])).sort((a, b) => far(a) - far(b));
  const fitsWithin = (box: Point[]) => !within || box.every(([x, y]) => x >= within[0] && y >= within[1] && x <= within[2] && y <= within[3]);
  for (const lines of broken(name)) {
    const width = Math.max(...lines.map(widthOf)) * size + size / 2;
    const height = lines.length * lineHeight * size + size / 2;
    const at = points.find((point) => {
      const edge = edgeOf(point, width, height);
      return fitsWithin(edge) && edge.every((corner) => isInside(corner, rings));
    });
    if (at) return { lines, at };
  }
  return undefined;
}

/** How far the first line stands above the middle, and each line below the one before, in times the size. */
export const lineOffset = (count: number, line: number) => (line - (count - 1) / 2) * lineHeight + 0.35;
