import { compareByCost } from '../finding-order.js';
import type { Report, ReportFinding } from '../schema.js';

/** A finding with the number under which the page knows it: its place in the table of findings. */
export interface NumberedFinding {
  readonly finding: ReportFinding;
  /** The id of its row. */
  readonly anchor: string;
}

/** All findings of a page, and where to find those of one slot. */
export interface NumberedFindings {
  readonly all: readonly NumberedFinding[];
  /** Those of one slot, or with no indicator those of an innovation as a whole. */
  ofSlot(innovation: Report['inovasi'][number], indicator: string | undefined): readonly NumberedFinding[];
}

/** Numbers the findings in the order of what they cost. */
export function numberFindings(report: Report): NumberedFindings {
  const all = [...report.temuan]
    .sort(compareByCost)
    .map((finding, position) => ({ finding, anchor: `t${position + 1}` }));
  const bySlot = new Map<string, NumberedFinding[]>();
  for (const numbered of all) {
    const { inovasi, nama_inovasi, indikator } = numbered.finding;
    if (inovasi === undefined) continue;
    const key = keyOf(inovasi, nama_inovasi, indikator);
    const others = bySlot.get(key);
    if (others === undefined) bySlot.set(key, [numbered]);
    else others.push(numbered);
  }
  return { all, ofSlot: ({ id, nama }, indicator) => bySlot.get(keyOf(id, nama, indicator)) ?? [] };
}

/** Two innovations may carry one id by mistake; their names keep them apart. */
function keyOf(id: string, name: string | undefined, indicator: string | undefined): string {
  return JSON.stringify([id, name ?? '', indicator ?? '']);
}
