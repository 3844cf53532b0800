/** Brightness of a picture in fields, line by line: 0 black to 255 white. */
export interface GreyGrid {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/**
 * A grid in another size, every field the mean of what it covers.
 *
 * @returns values with fractions, line by line
 */
export function resample(grid: GreyGrid, width: number, height: number): Float64Array {
  const result = new Float64Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      result[y * width + x] = meanOf(
        grid,
        (x * grid.width) / width,
        ((x + 1) * grid.width) / width,
        (y * grid.height) / height,
        ((y + 1) * grid.height) / height,
      );
    }
  }
  return result;
}

function meanOf(grid: GreyGrid, left: number, right: number, top: number, bottom: number): number {
  let sum = 0;
  let weight = 0;
  for (let y = Math.floor(top); y < bottom; y += 1) {
    const high = Math.min(y + 1, bottom) - Math.max(y, top);
    for (let x = Math.floor(left); x < right; x += 1) {
      const part = high * (Math.min(x + 1, right) - Math.max(x, left));
      sum += part * (grid.values[y * grid.width + x] ?? 0);
      weight += part;
    }
  }
  return weight === 0 ? 0 : sum / weight;
}

/**
 * A grid turned upright.
 *
 * @param orientation as EXIF counts it: 1 upright, 3 upside down, 6 and 8 a quarter turn, the others mirrored
 */
export function turnUpright(grid: GreyGrid, orientation: number): GreyGrid {
  if (orientation < 2 || orientation > 8) return grid;
  const isTurned = orientation >= 5;
  const width = isTurned ? grid.height : grid.width;
  const height = isTurned ? grid.width : grid.height;
  const values = new Uint8Array(width * height);
  const flipsX = [2, 3, 7, 8].includes(orientation);
  const flipsY = [3, 4, 6, 7].includes(orientation);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const across = isTurned ? y : x;
      const down = isTurned ? x : y;
      const column = flipsX ? grid.width - 1 - across : across;
      const row = flipsY ? grid.height - 1 - down : down;
      values[y * width + x] = grid.values[row * grid.width + column] ?? 0;
    }
  }
  return { width, height, values };
}
