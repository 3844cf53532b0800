import { type Column, EVIDENCE_COLUMNS, type ListName } from './columns.js';

/** Fields of a document whose headers would be those of the row itself. */
const RENAMED: Readonly<Record<string, string>> = { nilai: 'Nilai Dokumen', pilihan: 'Pilihan Dokumen' };

/** What a document of the SPD is chosen from; the other lists of documents are those of the innovations. */
const LISTS: Readonly<Record<string, ListName>> = {
  jenis: 'dokumen_spd',
  penandatangan: 'penandatangan',
  pilihan: 'pilihan_spd',
};

/** The columns for the document of a row of the SPD. */
export const SPD_EVIDENCE_COLUMNS: readonly Column[] = EVIDENCE_COLUMNS.map(
  ({ list: _, isOpen: __, ...column }) => {
    const [key = ''] = column.path;
    const list = LISTS[key];
    const header = RENAMED[key] ?? column.header;
    return { ...column, header, ...(list === undefined ? {} : { list, isOpen: key === 'jenis' }) };
  },
);

/** Those of them the template always shows; the others stand there only when they are used. */
export const USUAL_SPD_EVIDENCE: readonly string[] = [
  'jenis',
  'berkas',
  'tautan',
  'nomor',
  'tanggal',
  'tentang',
];
