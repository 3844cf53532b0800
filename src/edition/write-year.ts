/** A year counted from the edition's own: T-0, T-1 ...; one that comes after it is T+1. */
export function writeYear(offset: number): string {
  return offset > 0 ? `T+${offset}` : `T-${Math.abs(offset)}`;
}
