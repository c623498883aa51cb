// The part of a drawing that shows one shape with what lies around it.
import { geoIdentity, geoPath } from 'd3-geo';

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

/**
 * The path of what can be seen of a shape, empty when that is nothing. What lies outside is cut away, not only covered: a link keeps the size of all its
 * ground, and readers of the screen, and axe, would find it under other parts of the page. The cut itself lies 1 unit out of sight.
 */
export function cutTo(rings: [number, number][][], { x, y, width, height }: Box): string {
  const within = (margin: number) => geoPath(geoIdentity().clipExtent([[x - margin, y - margin], [x + width + margin, y + height + margin]])).digits(1)({ type: 'Polygon', coordinates: rings });
  return within(0) ? within(1)! : '';
}
