import type { EvidenceTexts, ExplanationTexts } from '../../explanation-texts.js';

/** Conditions on documents, in English. */
export const EVIDENCE_WORDS: EvidenceTexts = {
  untuk: 'For',
  unit: (kinds) => `innovations of ${kinds}`,
  jenis_inovasi: (kinds) => `${kinds} innovations`,
  basis: (bases) => `basis ${bases}`,
  tahun: (from, to) => {
    if (from === undefined) return to ?? '';
    return to === undefined ? `since ${from}` : `${from} to ${to}`;
  },
  tautan: 'Link',
  tidak_diterima: 'not accepted',
  disarankan: 'Better with',
  kode_isian: 'What to write in the inventory',
  tahun_terakhir: (day) => `Documents dated after ${day} do not count.`,
  tanpa_aturan: 'This edition says nothing about evidence for the SPD.',
};

/** The words around an explanation in English. */
export const EXPLANATION_WORDS: ExplanationTexts = {
  kunci: 'Key',
  diukur: 'Measured',
  skor: 'Score',
  skor_per_level: (scores) => `${scores} for level 1 / 2 / 3 (weight x level)`,
  asumsi: 'ASSUMPTION, not a rule',
  tidak_disebut: 'not mentioned',
  tanpa: 'Not mentioned',
  maks: (points) => `highest score ${points}`,
  dari_edisi_lain: (asked, shown) =>
    `Edition ${asked} does not have this indicator. What follows is edition ${shown}.`,
  sama_menurut_tahun: 'the same, years counted from T-0 of that edition',
  jumlah_inovasi: 'Jumlah Inovasi (number of innovations)',
  tentang_jumlah_inovasi:
    'This indicator is not filled in and asks for no evidence. Its score is reckoned once for the whole region, from the innovations that are sent and eligible; where fewer basic services are represented than required, it is 0.',
  terbagi: (number, parts) => `Number ${number} is divided into ${parts}.`,
  rincian_edisi: (number, edition) => `Other editions in full: iga explain ${number} --edisi ${edition}`,
};
