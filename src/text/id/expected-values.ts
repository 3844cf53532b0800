import type { ExpectedValue } from '../../base/reading.js';

/** What a value should have been. */
export const EXPECTED_VALUES: Readonly<Record<ExpectedValue, string>> = {
  text: 'teks',
  number: 'angka',
  whole_number: 'bilangan bulat, nol atau lebih',
  asta_cita: 'satu nomor Asta Cita, 1 sampai 8',
  percentage: 'angka dari 0 sampai 100, seperti 65,01',
  score: 'skor tanpa satuan atau tanda persen',
  level: 'level 0, 1, 2, atau 3',
  date: 'tanggal',
  year: 'tahun empat angka',
  yes_no: 'ya atau tidak',
  reason: 'alasan dengan kata-kata, seperti "menunggu salinan dari Bagian Hukum"',
  list: 'daftar',
  map: 'isian bertingkat (kunci: nilai)',
};
