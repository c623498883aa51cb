// Small pictures of the photos that were chosen, drawn on canvas: our policy lets no page show a file by an address of its own.

const drawn = new WeakSet<HTMLCanvasElement>();

/** Fills the canvas with the middle of the picture, once; where this device cannot decode it, the canvas stays as it is. */
export async function drawPreview(blob: Blob, canvas: HTMLCanvasElement): Promise<void> {
  if (drawn.has(canvas)) return;
  drawn.add(canvas);
  try {
    const picture = await createImageBitmap(blob);
    const side = Math.min(picture.width, picture.height);
    const pen = canvas.getContext('2d')!;
    pen.imageSmoothingQuality = 'low';
    pen.drawImage(picture, (picture.width - side) / 2, (picture.height - side) / 2, side, side, 0, 0, canvas.width, canvas.height);
    if (picture.close) picture.close();
  } catch {
    // The name beside it says which one it is.
  }
}
