import { type Column, EVIDENCE_COLUMNS } from './columns.js';

/** Fields of a document whose headers would be those of the row itself. */
const RENAMED: Readonly<Record<string, string>> = { nilai: 'Nilai Dokumen', pilihan: 'Pilihan Dokumen' };

/** The columns for the document of a row of the SPD. */
export const SPD_EVIDENCE_COLUMNS: readonly Column[] = EVIDENCE_COLUMNS.map((column) => ({
  ...column,
  header: RENAMED[column.path[0] ?? ''] ?? column.header,
}));

/** Those of them the template always shows; the others stand there only when they are used. */
export const USUAL_SPD_EVIDENCE: readonly string[] = [
  'jenis',
  'berkas',
  'tautan',
  'nomor',
  'tanggal',
  'tentang',
];
