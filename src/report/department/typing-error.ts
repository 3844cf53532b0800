import type { ReportFinding } from '../schema.js';

const UNREADABLE = new Set([
  'bukti/jenis-tak-diterima',
  'masukan/tipe-salah',
  'masukan/pilihan-tak-dikenal',
  'masukan/angka-rancu',
  'masukan/tanggal-rancu',
]);

/** True of a kind, a date, a number or a level that the keeper of the inventory typed so that it cannot be read. */
export function isTypingError({ kode, pelaksana }: Pick<ReportFinding, 'kode' | 'pelaksana'>): boolean {
  return pelaksana === 'pengelola' && UNREADABLE.has(kode);
}
