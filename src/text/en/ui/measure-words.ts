import type { MeasureTexts, WrittenLimit } from '../../explanation-texts.js';

/** The words in which a measure and its limits are told in English. */
export const MEASURE_WORDS: MeasureTexts = {
  batas: 'Limits',
  syarat: 'Asked of each level',
  pilihan: 'Choices',
  yang_dihitung: 'Counted',
  daftar: 'Elements',
  sinonim: 'Also written',
  dari_jenis: 'Only from',
  hadir: 'Attendance',
  dasar: 'Founding paper',
  sertifikat: 'Certificate',
  bawaan: 'If not stated',
  maksimum: 'Plausible',
  beserta: 'Must contain',
  arah: 'Reckoned as',
  rancu: 'Unclear limits',
  aturan_rancu: explainDoubt,
  sedikitnya_satu: (kinds) => `at least one ${kinds}`,
  dasar_hitung: (basis) => `Basis ${basis}`,
  dokumen: (kinds) => `documents: ${kinds}`,
  pada_level: (level, text) => `level ${level}: ${text}`,
  pita: writeBand,
  alternatif: (ways) => ways.join('; or '),
  ditandatangani: (signatories) => `signed by ${signatories}`,
  memuat: (contents) => `containing ${contents}`,
  bertautan: 'with a link',
  bersama: (kinds) => `together with ${kinds} that also counts`,
  sebagai: {
    daftar: 'different elements of the list below',
    perangkat_daerah: 'different perangkat daerah; units of one perangkat daerah count as one',
    daerah_lain: 'different other regions; the own region does not count',
  },
  batas_wajar: (amount) => `${amount} at most`,
  isi_beserta: (content, year) =>
    `${content}, in the document itself or in another counting document of ${year}`,
  lebih_dari: (amount, level) => `above ${amount}: taken for level ${level}`,
  arah_selisih: {
    naik: 'figure of T-1 minus figure of T-2; a rise is positive',
    turun: 'figure of T-2 minus figure of T-1; a fall is positive',
  },
};

function explainDoubt(overlap: boolean, gap: boolean): string {
  const faults = [...(overlap ? ['overlap'] : []), ...(gap ? ['leave gaps'] : [])];
  return `The printed limits ${faults.join(' and ')}. A value there takes the lower level and is reported as a finding.`;
}

function writeBand(lower: WrittenLimit | undefined, upper: WrittenLimit | undefined): string {
  if (lower !== undefined && upper !== undefined) return writeBoth(lower, upper);
  if (lower !== undefined) return lower.included ? `${lower.text} or more` : `more than ${lower.text}`;
  if (upper !== undefined) return upper.included ? `${upper.text} or less` : `less than ${upper.text}`;
  return 'any value';
}

function writeBoth(lower: WrittenLimit, upper: WrittenLimit): string {
  if (!lower.included && !upper.included) return `more than ${lower.text} and less than ${upper.text}`;
  const from = lower.included ? lower.text : `more than ${lower.text}`;
  return upper.included ? `${from} to ${upper.text}` : `${from} to less than ${upper.text}`;
}
