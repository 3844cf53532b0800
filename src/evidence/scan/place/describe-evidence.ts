import type { PartialDate } from '../../../base/partial-date.js';
import { completeEvidence } from '../../machine-reading.js';
import type { ScanIndicator } from '../scan-indicator.js';
import type { FoundInnovation, PlacedFile } from '../scan-result.js';
import { chooseKind } from './choose-kind.js';
import type { OwnedFile } from './owned-file.js';

/** What the draft may say of the document. Contents are left out: a list of contents counts as complete. */
export function describeEvidence(
  { context, seen }: OwnedFile,
  indicator: ScanIndicator,
  owner: FoundInnovation,
): PlacedFile['evidence'] {
  const jenis = chooseKind(context, seen, indicator);
  const read = seen === undefined ? { jenis } : completeEvidence({ jenis }, seen, owner.nama);
  const tahun = indicator.menghitungTahun ? yearOf(context.tahun, read.tanggal) : undefined;
  return { jenis, nomor: read.nomor, tanggal: read.tanggal, tahun };
}

/** The year in the name, unless the paper was signed after it: plans and budgets are fixed before their year is over. */
function yearOf(named: number | undefined, signed: PartialDate | undefined): number | undefined {
  return named !== undefined && signed !== undefined && signed.year > named ? undefined : named;
}
