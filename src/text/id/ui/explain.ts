import type { UiTexts } from '../../ui.js';
import { EVIDENCE_WORDS, EXPLANATION_WORDS } from './explain-words.js';
import { FINDING_HELP } from './finding-help.js';
import { MEASURE_WORDS } from './measure-words.js';
import { MEASURES } from './measures.js';

/** The words of `iga jelaskan`. */
export const EXPLANATION: UiTexts['penjelasan'] = {
  indikator: 'Indikator',
  spd: 'Baris SPD',
  variabel: 'Variabel',
  bobot: 'Bobot',
  wajib: 'Wajib',
  ya: 'ya',
  tidak: 'tidak',
  level: 'Level',
  cara: 'Cara menilai',
  bukti: 'Data dukung',
  format: 'Format',
  format_ditoleransi: 'Format yang masih dapat diterima',
  jendela: 'Tanggal dokumen',
  tahun_dari: (fields) => `tahun yang sama dengan ${fields}`,
  identitas: 'Harus tertulis',
  memuat: 'Harus memuat',
  memuat_bila_disebut: 'Harus memuat, bila isinya disebut',
  khusus: 'Hanya untuk',
  nilai_maks: 'Nilai paling besar',
  perlu_tautan: 'harus disertai tautan',
  ditolak: 'Tidak diterima',
  catatan: 'Catatan',
  sumber: 'Sumber',
  edisi_lain: 'Edisi lain',
  tidak_ada_di_edisi: (edition) => `tidak ada pada edisi ${edition}`,
  sama: 'sama',
  tingkat_bawaan: 'Tingkat',
  mengapa: 'Mengapa penting',
  ukur: MEASURES,
  semua_unit: 'semua jenis unit',
  hitungan: MEASURE_WORDS,
  dokumen: EVIDENCE_WORDS,
  uraian: EXPLANATION_WORDS,
  bantuan: FINDING_HELP,
};
