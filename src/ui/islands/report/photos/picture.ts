// A photo as it lies in this page and on this device.

export interface Picture {
  blob: Blob;
  /** made smaller, or without the place it was taken: it may leave the device */
  ready: boolean;
}
