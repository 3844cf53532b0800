import type { GreyGrid } from '../grey-grid.js';

/** Edge of a field in pixels, the same as the blocks of a JPEG, so that both sorts can be compared. */
const EDGE = 8;

/** Collects the mean brightness of fields of 8 x 8 pixels. */
export class Fields {
  private readonly width: number;
  private readonly height: number;
  private readonly sums: Float64Array;
  private readonly counts: Uint8Array;

  constructor(width: number, height: number) {
    this.width = Math.ceil(width / EDGE);
    this.height = Math.ceil(height / EDGE);
    this.sums = new Float64Array(this.width * this.height);
    this.counts = new Uint8Array(this.width * this.height);
  }

  /** @param shade brightness of the pixel, 0 to 255 */
  add(x: number, y: number, shade: number): void {
    const field = (y >> 3) * this.width + (x >> 3);
    this.sums[field] = (this.sums[field] ?? 0) + shade;
    this.counts[field] = (this.counts[field] ?? 0) + 1;
  }

  close(): GreyGrid {
    const values = Uint8Array.from(this.sums, (sum, field) => Math.round(sum / (this.counts[field] || 1)));
    return { width: this.width, height: this.height, values };
  }
}
