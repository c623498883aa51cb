// A photo as it lies in this page and on this device.
import type { Exif } from './exif.ts';

export interface Picture {
  blob: Blob;
  /** made smaller, or without the place it was taken: it may leave the device */
  ready: boolean;
  /** where it was taken, once that is out of it: of a browser that is ended the picture may lie here and the draft not yet */
  position?: Exif['position'];
}
