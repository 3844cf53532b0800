import type { ReportFinding } from './schema.js';

/** Two innovations may carry one id by mistake; their names keep them apart. */
export function innovationKey({ id, nama }: { readonly id: string; readonly nama: string }): string {
  return JSON.stringify([id, nama]);
}

/** The innovation a finding is about; undefined for one about the region or an office. */
export function innovationKeyOf({ inovasi, nama_inovasi = '' }: ReportFinding): string | undefined {
  return inovasi === undefined ? undefined : innovationKey({ id: inovasi, nama: nama_inovasi });
}
