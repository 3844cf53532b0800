import type { CsvTexts } from '../../plain-view-texts.js';

export const CSV_WORDS: CsvTexts = {
  pemisah: ',',
  kolom: {
    tingkat: 'Severity',
    dampak: 'Cost (index points)',
    kode: 'Code',
    judul: 'Finding',
    perangkat_daerah: 'Office',
    inovasi: 'Innovation ID',
    nama_inovasi: 'Innovation',
    indikator: 'Indicator',
    pesan: 'Explanation',
    saran: 'What to Do',
    berkas: 'File',
    lembar: 'Sheet',
    sel: 'Cell',
    baris: 'Line',
    kolom: 'Column',
    dokumen: 'Documents Attached',
    keyakinan: 'Certainty',
    sumber: 'Source',
    dikecualikan: 'Reason for Waiving',
    sampai: 'Waived Until',
  },
};
