/** How many facts of a catalog are assumptions: whatever says of itself that its certainty is C. */
export function countAssumptions(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0;
  let count = 'keyakinan' in part && part.keyakinan === 'C' ? 1 : 0;
  for (const item of Object.values(part)) count += countAssumptions(item);
  return count;
}
