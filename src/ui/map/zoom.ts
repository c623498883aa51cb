// The part of a drawing that shows one shape with what lies around it.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Bounds = [[number, number], [number, number]];

/** A box around `bounds` with half their size on every side, at least a quarter of the drawing, kept inside it. */
export function boxAround([[left, top], [right, bottom]]: Bounds, drawing: { width: number; height: number }): Box {
  const side = Math.min(Math.max(2 * Math.max(right - left, bottom - top), drawing.width / 4), Math.max(drawing.width, drawing.height));
  const width = Math.min(side, drawing.width);
  const height = Math.min(side, drawing.height);
  const keep = (middle: number, size: number, end: number) => Math.min(Math.max(middle - size / 2, 0), end - size);
  return { x: keep((left + right) / 2, width, drawing.width), y: keep((top + bottom) / 2, height, drawing.height), width, height };
}

/** Whether something of `bounds` can be seen in the box. */
export function overlaps([[left, top], [right, bottom]]: Bounds, { x, y, width, height }: Box): boolean {
  return left < x + width && right > x && top < y + height && bottom > y;
}
