import type { WorkbookMarks } from '../../src/inventory/excel/mark/model.js';

/** One mark, on a cell of the office's workbook that has a note of its own. */
export const SAMPLE_MARKS: WorkbookMarks = {
  cells: [
    {
      sheet: 'Daftar "A" & B',
      cell: 'B3',
      level: 'galat',
      notes: [{ heading: 'Garis & <judul>', lines: ['=1+1', 'Lakukan: sesuatu.'] }],
    },
  ],
  moreFindings: (count) => `${count} temuan lain.`,
  results: {
    name: 'Hasil Periksa',
    title: 'Hasil periksa Kabupaten Contoh',
    lines: ['IGA 2026'],
    scoreHeaders: ['Skor', 'Indeks', 'Predikat'],
    scores: [['Klaim', '49,86', 'Inovatif']],
    legendTitle: 'Arti warna',
    legend: [{ level: 'galat', name: 'Galat', meaning: 'harus diperbaiki' }],
    headers: ['No', 'Tingkat', 'Tempat', 'Inovasi', 'PD', 'Temuan', 'Lakukan', 'Dampak', 'Kode'],
    rows: [],
    nothing: 'Tidak ada temuan.',
  },
};
