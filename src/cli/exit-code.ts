import type { Report } from '../report/schema.js';

export const EXIT_PASSED = 0;
/** It ran; findings or the gate failed. */
export const EXIT_FAILED = 1;
/** It could not run: usage, unreadable input, a bad catalog, a bug. */
export const EXIT_UNABLE = 2;

export function exitCodeOf(report: Report): number {
  return report.gerbang.lulus ? EXIT_PASSED : EXIT_FAILED;
}
