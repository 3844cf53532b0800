/** A year counted from the edition's own: T-0, T-1 ...; one that comes after it is T+1. */
export function writeYear(offset: number): string {
  return offset > 0 ? `T+${offset}` : `T-${Math.abs(offset)}`;
}

/** A year that a catalog counts from T-0, unless its calendar year stands before it already. */
const COUNTED_YEAR = /(?<!\d \()\bT([-+])(\d+)\b/g;

/**
 * Official words with the calendar year beside every year they count from T-0: in an edition of 2026 "T-1 dan T-2" is
 * "2025 (T-1) dan 2024 (T-2)".
 *
 * @param tZero the calendar year of T-0
 */
export function nameYears(text: string, tZero: number): string {
  return text.replace(COUNTED_YEAR, (counted, sign: string, distance: string) => {
    const offset = sign === '-' ? -Number(distance) : Number(distance);
    return `${tZero + offset} (${counted})`;
  });
}
