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
  const tahun = indicator.menghitungTahun ? context.tahun : undefined;
  return { jenis, nomor: read.nomor, tanggal: read.tanggal, tahun };
}
