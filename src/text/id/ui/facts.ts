import type { CatalogFact } from '../../catalog-fact.js';
import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

const FACTS: Readonly<Record<CatalogFact, string>> = {
  pembagi_minimal: 'Pembagi paling kecil untuk kematangan',
  jumlah_inovasi: 'Skor tiap inovasi dan jumlah terbanyak yang dihitung',
  yandas_minimal: 'Jumlah urusan pelayanan dasar yang harus terwakili',
  maksimum: 'Skor tertinggi',
  pembulatan: 'Pembulatan indeks',
  urusan_dihitung: 'Urusan yang dihitung',
  inovasi_tidak_layak: 'Perlakuan inovasi yang tidak layak',
  predikat: 'Batas predikat',
  tanpa_nilai: 'Predikat untuk indeks 0',
  jendela_penerapan: 'Rentang waktu penerapan',
  kata_rancang_bangun: 'Jumlah kata rancang bangun',
  tahapan_diterima: 'Tahapan inovasi yang diterima',
  urutan_waktu: 'Urutan uji coba, penerapan, dan pengembangan',
  kriteria: 'Kriteria inovasi daerah',
  isian_wajib: 'Isian profil yang wajib',
  lampiran: 'Format dan ukuran lampiran profil',
  tahun_terakhir: 'Tahun terakhir dokumen',
  megabita: 'Ukuran berkas data dukung',
  milik_bersama: 'Dokumen yang boleh dipakai banyak inovasi',
  level_indikator: 'Level indikator inovasi',
  bukti_indikator: 'Data dukung indikator inovasi',
  level_spd: 'Level baris SPD',
  bukti_spd: 'Data dukung SPD',
  bobot: 'Bobot',
  wajib: 'Indikator wajib',
};

/** Names of the facts of a catalog. */
export function makeFacts(labels: Labels): Pick<UiTexts, 'fakta' | 'fakta_jumlah'> {
  return {
    fakta: FACTS,
    fakta_jumlah: (count) => `${writeCount(count, labels)} butir; rinciannya: iga jelaskan <nomor>`,
  };
}
