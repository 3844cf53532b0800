import type { CatalogFact } from '../../catalog-fact.js';
import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';

const FACTS: Readonly<Record<CatalogFact, string>> = {
  pembagi_minimal: 'Smallest divisor of the maturity score',
  jumlah_inovasi: 'Score per innovation and the most that are counted',
  yandas_minimal: 'Number of basic service fields that must be represented',
  maksimum: 'Highest scores',
  pembulatan: 'Rounding of the index',
  urusan_dihitung: 'Fields of government that count',
  inovasi_tidak_layak: 'Treatment of innovations that are not eligible',
  predikat: 'Limits of the predikat',
  tanpa_nilai: 'Predikat of an index of 0',
  jendela_penerapan: 'Period of application',
  kata_rancang_bangun: 'Number of words of the design (rancang bangun)',
  tahapan_diterima: 'Accepted stages of an innovation',
  urutan_waktu: 'Order of trial, application, and development',
  kriteria: 'Criteria of a regional innovation',
  isian_wajib: 'Required entries of the profile',
  lampiran: 'Format and size of profile attachments',
  tahun_terakhir: 'Last year of a document',
  megabita: 'Size of evidence files',
  milik_bersama: 'Documents that many innovations may share',
  level_indikator: 'Levels of innovation indicators',
  bukti_indikator: 'Evidence of innovation indicators',
  level_spd: 'Levels of SPD rows',
  bukti_spd: 'Evidence of SPD rows',
  bobot: 'Weights',
  wajib: 'Compulsory indicators',
};

/** Names of the facts of a catalog. */
export function makeFacts(labels: Labels): Pick<UiTexts, 'fakta' | 'fakta_jumlah'> {
  return {
    fakta: FACTS,
    fakta_jumlah: (count) =>
      `${writeCount(count, labels)} ${count === 1 ? 'item' : 'items'}; details: iga explain <number>`,
  };
}
