import type { Report } from '../schema.js';

/** The sources of findings and assumptions, numbered, so that a long one is written once. */
export interface SourceNumbers {
  readonly names: readonly string[];
  /** From 1. */
  numberOf(source: string): number;
}

/** Numbers the sources in the order in which the report names them. */
export function numberSources(report: Report): SourceNumbers {
  const numbers = new Map<string, number>();
  for (const { sumber } of [...report.asumsi, ...report.temuan]) {
    if (!numbers.has(sumber)) numbers.set(sumber, numbers.size + 1);
  }
  return { names: [...numbers.keys()], numberOf: (source) => numbers.get(source) ?? 0 };
}
