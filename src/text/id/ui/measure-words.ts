import type { MeasureTexts, WrittenLimit } from '../../explanation-texts.js';

/** The words in which a measure and its limits are told in Indonesian. */
export const MEASURE_WORDS: MeasureTexts = {
  batas: 'Batas',
  syarat: 'Syarat tiap level',
  pilihan: 'Pilihan',
  yang_dihitung: 'Yang dihitung',
  daftar: 'Unsurnya',
  sinonim: 'Boleh ditulis',
  dari_jenis: 'Hanya dari',
  hadir: 'Bukti kehadiran',
  dasar: 'Dasar kegiatan',
  sertifikat: 'Sertifikat',
  bawaan: 'Bila tidak disebut',
  maksimum: 'Nilai wajar',
  beserta: 'Harus memuat',
  arah: 'Dihitung',
  rancu: 'Batas rancu',
  aturan_rancu: explainDoubt,
  sedikitnya_satu: (kinds) => `sedikitnya satu ${kinds}`,
  dasar_hitung: (basis) => `Dasar ${basis}`,
  dokumen: (kinds) => `dokumen: ${kinds}`,
  pada_level: (level, text) => `level ${level}: ${text}`,
  pita: writeBand,
  alternatif: (ways) => ways.join('; atau '),
  ditandatangani: (signatories) => `ditandatangani ${signatories}`,
  memuat: (contents) => `memuat ${contents}`,
  bertautan: 'disertai tautan',
  bersama: (kinds) => `bersama ${kinds} yang juga dihitung`,
  sebagai: {
    daftar: 'unsur yang berbeda dari daftar di bawah',
    perangkat_daerah: 'perangkat daerah yang berbeda; unit-unit satu perangkat daerah dihitung satu',
    daerah_lain: 'daerah lain yang berbeda; daerah sendiri tidak dihitung',
  },
  batas_wajar: (amount) => `paling besar ${amount}`,
  isi_beserta: (content, year) =>
    `${content}, di dokumen itu sendiri atau di dokumen lain bertahun ${year} yang juga dihitung`,
  lebih_dari: (amount, level) => `di atas ${amount}: dianggap level ${level}`,
  arah_selisih: {
    naik: 'angka T-1 dikurangi angka T-2; kenaikan bernilai positif',
    turun: 'angka T-2 dikurangi angka T-1; penurunan bernilai positif',
  },
};

function explainDoubt(overlap: boolean, gap: boolean): string {
  const faults = [...(overlap ? ['saling tumpang tindih'] : []), ...(gap ? ['menyisakan celah'] : [])];
  return `Batas yang tercetak ${faults.join(' dan ')}. Nilai di sana dihitung level yang lebih rendah dan dilaporkan sebagai temuan.`;
}

function writeBand(lower: WrittenLimit | undefined, upper: WrittenLimit | undefined): string {
  if (lower !== undefined && upper !== undefined) return writeBoth(lower, upper);
  if (lower !== undefined) return lower.included ? `${lower.text} atau lebih` : `lebih dari ${lower.text}`;
  if (upper !== undefined) return upper.included ? `${upper.text} atau kurang` : `kurang dari ${upper.text}`;
  return 'nilai berapa pun';
}

function writeBoth(lower: WrittenLimit, upper: WrittenLimit): string {
  if (!lower.included && !upper.included) return `lebih dari ${lower.text} dan kurang dari ${upper.text}`;
  const from = lower.included ? lower.text : `lebih dari ${lower.text}`;
  return upper.included ? `${from} sampai ${upper.text}` : `${from} sampai kurang dari ${upper.text}`;
}
