import type { EvidenceTexts, ExplanationTexts } from '../../explanation-texts.js';

/** Conditions on documents, in Indonesian. */
export const EVIDENCE_WORDS: EvidenceTexts = {
  untuk: 'Untuk',
  unit: (kinds) => `inovasi dari ${kinds}`,
  jenis_inovasi: (kinds) => `inovasi ${kinds}`,
  basis: (bases) => `dasar hitung ${bases}`,
  tahun: (from, to) => {
    if (from === undefined) return to ?? '';
    return to === undefined ? `sejak ${from}` : `${from} sampai ${to}`;
  },
  tautan: 'Tautan',
  tidak_diterima: 'tidak diterima',
  disarankan: 'Sebaiknya disertai',
  kode_isian: 'Yang ditulis dalam inventaris',
  tahun_terakhir: (day) => `Dokumen bertanggal sesudah ${day} tidak dihitung.`,
  tanpa_aturan: 'Edisi ini tidak mengatur data dukung SPD.',
};

/** The words around an explanation in Indonesian. */
export const EXPLANATION_WORDS: ExplanationTexts = {
  kunci: 'Kunci',
  diukur: 'Yang diukur',
  skor: 'Skor',
  skor_per_level: (scores) => `${scores} untuk level 1 / 2 / 3 (bobot x level)`,
  asumsi: 'ASUMSI, bukan ketentuan',
  tidak_disebut: 'tidak disebut',
  tanpa: 'Tidak disebut',
  maks: (points) => `skor tertinggi ${points}`,
  dari_edisi_lain: (asked, shown) =>
    `Edisi ${asked} tidak memuat indikator ini. Yang dijelaskan di bawah ini edisi ${shown}.`,
  sama_menurut_tahun: 'sama, dengan tahun dihitung dari T-0 edisi itu',
  jumlah_inovasi: 'Jumlah Inovasi',
  tentang_jumlah_inovasi:
    'Indikator ini tidak diisi dan tidak memerlukan data dukung. Skornya dihitung satu kali untuk seluruh pemda, dari inovasi yang dikirim dan layak; bila urusan pelayanan dasar yang terwakili kurang dari yang disyaratkan, skornya 0.',
  terbagi: (number, parts) => `Nomor ${number} terbagi menjadi ${parts}.`,
  rincian_edisi: (number, edition) => `Rincian edisi lain: iga jelaskan ${number} --edisi ${edition}`,
};
