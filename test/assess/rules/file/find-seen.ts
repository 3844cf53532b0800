import { expect } from 'vitest';
import { assess } from '../../../../src/assess/assess.js';
import type { Finding, FindingCode } from '../../../../src/assess/findings/finding.js';
import { RULES } from '../../../../src/assess/rules/registry.js';
import type { RuleContext } from '../../../../src/assess/rules/rule.js';
import { runRules } from '../../../../src/assess/run-rules.js';
import { fillIn } from '../../../../src/evidence/fill-in.js';
import type { Inspection } from '../../../../src/evidence/schema/inspection.js';
import { filesSeen } from '../../../support/inspections.js';
import { readContext } from '../read-context.js';

/** Evidence records in flow style, by indicator. */
export type Slots = Readonly<Record<string, readonly string[]>>;

/** The whole way of records whose files were opened: filled in and assessed. One innovation, GEBRAKS, applied in 2024. */
export function contextSeen(
  slots: Slots,
  seen: Readonly<Record<string, Inspection>>,
  klaim = 1,
): RuleContext {
  const claims = Object.entries(slots).map(([indicator, records]) => {
    return `${indicator}: {klaim: ${klaim}, bukti: [${records.map((record) => `{${record}}`).join(', ')}]}`;
  });
  const innovation = `{id: I-1, nama: GEBRAKS, perangkat_daerah: Dinas Kesehatan, jenis: non_digital, waktu_penerapan: 2024-06-01, indikator: {${claims.join(', ')}}}`;
  const source = `pemda: {nama: Kabupaten Banjar, jenis: kabupaten}\ninovasi: [${innovation}]\n`;
  const stated = readContext({ 'a.yaml': source });
  expect(stated.inventory.problems).toEqual([]);
  const { inventory, files } = fillIn(stated.inventory, filesSeen(seen));
  return { ...stated, inventory, files, assessment: assess(inventory, stated.edition, files) };
}

/** Findings about documents. */
export function findSeen(
  slots: Slots,
  seen: Readonly<Record<string, Inspection>>,
  klaim = 1,
): readonly Finding[] {
  const found = runRules(RULES, contextSeen(slots, seen, klaim));
  return found.filter(({ code }) => code.startsWith('bukti/'));
}

/** How grave the finding of a code about one document is; `undefined` when there is none. */
export function severityOf(
  code: FindingCode,
  indicator: string,
  record: string,
  seen: Inspection,
): string | undefined {
  const file = /berkas: ([^,}]+)/.exec(record)?.[1] ?? '';
  return findSeen({ [indicator]: [record] }, { [file]: seen }).find((finding) => finding.code === code)
    ?.severity;
}
