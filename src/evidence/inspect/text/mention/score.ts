/** The short name without the version that the inventory gives it may be the innovation before it. */
export const WITHOUT_VERSION = 80;

/**
 * Likeness in percent. `edits`: letters that differ for no reason of optics; `slips`: letters that OCR confuses, which
 * weigh a quarter. Only letter for letter is 100.
 */
export function likeness(edits: number, slips: number, length: number): number {
  if (edits === 0 && slips === 0) return 100;
  return Math.max(0, Math.min(99, Math.round(100 * (1 - (edits + slips / 4) / length))));
}
