import type { ReportFinding } from '../schema.js';

/** What many findings say in the same words: written once, so that a page with thousands of them stays small. */
export interface SharedExplanations {
  /** The first finding of each, in order. */
  readonly samples: readonly ReportFinding[];
  /** From 1; undefined where a finding has words of its own. */
  numberOf(finding: ReportFinding): number | undefined;
}

/** Fewer than this stand in full in every row. */
const MANY = 10;

export function shareExplanations(findings: readonly ReportFinding[]): SharedExplanations {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const numbers = new Map<string, number>();
  const samples: ReportFinding[] = [];
  for (const [key, group] of groups) {
    const [first] = group;
    if (first === undefined || group.length < MANY) continue;
    samples.push(first);
    numbers.set(key, samples.length);
  }
  return { samples, numberOf: (finding) => numbers.get(keyOf(finding)) };
}

function keyOf({ pesan, saran, dikecualikan }: ReportFinding): string {
  return JSON.stringify([pesan, saran, dikecualikan?.alasan ?? '']);
}
