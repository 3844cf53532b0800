/** Where a point goes: x to ax + cy + e, y to bx + dy + f, as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0];

/** The arguments of a drawing instruction; empty for anything that is no list. */
export function toList(value: unknown): readonly unknown[] {
  if (value instanceof Float32Array) return [...value];
  return Array.isArray(value) ? value : [];
}

/** Six numbers as a matrix; what is missing stays as in the upright one. */
export function toMatrix(values: readonly unknown[]): Matrix {
  const at = (index: number): number => {
    const value = values[index];
    return typeof value === 'number' ? value : (UPRIGHT[index] ?? 0);
  };
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** First the second, then the first. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The way back; undefined for a matrix that presses everything flat. */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const area = a * d - b * c;
  if (!Number.isFinite(1 / area)) return undefined;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}
