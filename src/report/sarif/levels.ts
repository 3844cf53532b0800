import type { ReportFinding } from '../schema.js';

/** The severities in the words of SARIF. */
export const LEVELS: Readonly<Record<ReportFinding['tingkat'], 'error' | 'warning' | 'note'>> = {
  galat: 'error',
  peringatan: 'warning',
  info: 'note',
};
