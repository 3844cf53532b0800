import type { EditionStatus } from '../../../edition/model.js';
import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';

type Words = Pick<
  UiTexts,
  | 'variabel_jumlah_inovasi'
  | 'keyakinan'
  | 'status_edisi'
  | 'tingkat'
  | 'skor'
  | 'status_slot'
  | 'tanpa_data_dukung'
  | 'layak'
  | 'asumsi'
  | 'kutipan'
>;

/** Single words of the report, and how certain or official something is. */
export function makeWords(labels: Labels): Words {
  return {
    variabel_jumlah_inovasi: 'Jumlah Inovasi',
    keyakinan: { A: 'dua transkripsi sepakat', B: 'satu transkripsi', C: 'asumsi' },
    status_edisi: nameStatuses(labels),
    tingkat: { galat: 'galat', peringatan: 'peringatan', info: 'info' },
    skor: {
      klaim: 'klaim',
      terbukti: 'terbukti',
      jika_dipastikan: 'jika dipastikan',
      terverifikasi: 'terverifikasi',
    },
    tanpa_data_dukung: 'tanpa data dukung',
    status_slot: {
      tidak_terisi: 'tidak terisi',
      tidak_sesuai: 'tidak sesuai',
      belum_dipastikan: 'belum dipastikan',
      sesuai: 'sesuai',
    },
    layak: { ya: 'layak', tidak: 'tidak layak', ragu: 'kelayakan diragukan' },
    kutipan: { tulis: (original) => original, keterangan: () => [] },
    asumsi: {
      judul: 'Asumsi',
      penjelasan:
        'Hal berikut tidak ditemukan dalam ketentuan, jadi diandaikan. Bila ketentuannya lain, indeks dapat berubah.',
    },
  };
}

function nameStatuses(labels: Labels): Readonly<Record<EditionStatus, string>> {
  return {
    'resmi-transkripsi': labels.code('resmi-transkripsi'),
    'resmi-sebagian': labels.code('resmi-sebagian'),
    sementara: labels.code('sementara'),
    prognosis: labels.code('prognosis'),
    'buatan-sendiri': labels.code('buatan-sendiri'),
  };
}
