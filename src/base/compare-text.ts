/** Orders by UTF-16 code unit, so that lists come out the same on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The same with small and capital letters alike, as readers look up names: "Dinas Pendidikan" before "Dinas PUPR". Names
 * that differ in that alone are ordered by code unit.
 */
export function compareNames(left: string, right: string): number {
  return compareText(left.toLowerCase(), right.toLowerCase()) || compareText(left, right);
}
