import type { CsvTexts } from '../../plain-view-texts.js';

export const CSV_WORDS: CsvTexts = {
  pemisah: ';',
  kolom: {
    tingkat: 'Tingkat',
    dampak: 'Dampak (poin indeks)',
    kode: 'Kode',
    judul: 'Temuan',
    perangkat_daerah: 'Perangkat Daerah',
    inovasi: 'ID Inovasi',
    nama_inovasi: 'Nama Inovasi',
    indikator: 'Indikator',
    pesan: 'Keterangan',
    saran: 'Yang Perlu Dilakukan',
    berkas: 'Berkas',
    lembar: 'Lembar',
    sel: 'Sel',
    baris: 'Baris',
    kolom: 'Kolom',
    dokumen: 'Dokumen Terlampir',
    keyakinan: 'Keyakinan',
    sumber: 'Sumber',
    dikecualikan: 'Alasan Dikecualikan',
    sampai: 'Dikecualikan Sampai',
  },
};
