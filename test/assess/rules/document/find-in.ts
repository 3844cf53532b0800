import { expect } from 'vitest';
import type { Finding } from '../../../../src/assess/findings/finding.js';
import { DOCUMENT_RULES } from '../../../../src/assess/rules/document/index.js';
import { readContext } from '../read-context.js';

/** Evidence records in flow style, by indicator. */
export type Slots = Readonly<Record<string, readonly string[]>>;

export interface Surroundings {
  /** Keys of the innovation in flow style. */
  readonly profile?: string;
  /** Keys of the slot beside `klaim` and `bukti`. */
  readonly slot?: string;
}

/** Findings about one indicator of one innovation. */
export function findIn(
  indicator: string,
  klaim: number,
  records: readonly string[],
  around: Surroundings = {},
): Finding[] {
  return run(`inovasi: [${innovationOf('I-1', { [indicator]: records }, klaim, around)}]`);
}

/** Findings about several innovations, called I-1, I-2 ..., every slot with the same klaim. */
export function findAmong(innovations: readonly Slots[], klaim = 1): Finding[] {
  const list = innovations.map((slots, index) => innovationOf(`I-${index + 1}`, slots, klaim, {}));
  return run(`inovasi: [${list.join(', ')}]`);
}

/** What all rules about documents find in an inventory of Kabupaten Banjar that can be read without a problem. */
export function run(source: string): Finding[] {
  const context = readContext({ 'a.yaml': `pemda: {nama: Kabupaten Banjar, jenis: kabupaten}\n${source}\n` });
  expect(context.inventory.problems).toEqual([]);
  return DOCUMENT_RULES.flatMap((rule) => rule.run(context));
}

/** Code, severity and the level the remedy leads to. */
export function brief(
  findings: readonly Finding[],
): readonly (readonly [string, string, number | undefined])[] {
  return findings.map(({ code, severity, remedy }) => [
    code,
    severity,
    'level' in remedy ? remedy.level : undefined,
  ]);
}

export function codes(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code }) => code);
}

function innovationOf(
  id: string,
  slots: Slots,
  klaim: number,
  { profile = '', slot = '' }: Surroundings,
): string {
  const claims = Object.entries(slots).map(([indicator, records]) => {
    const bukti = records.map((record) => `{${record}}`).join(', ');
    return `${indicator}: {klaim: ${klaim}${slot === '' ? '' : `, ${slot}`}, bukti: [${bukti}]}`;
  });
  const keys = `id: ${id}, nama: Sapa Warga ${id}, perangkat_daerah: Dinas Layanan`;
  return `{${keys}${profile === '' ? '' : `, ${profile}`}, indikator: {${claims.join(', ')}}}`;
}
