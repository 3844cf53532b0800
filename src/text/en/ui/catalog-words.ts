import type { CatalogValueTexts, EditionViewTexts } from '../../explanation-texts.js';

/** Values of a catalog in English. */
export const CATALOG_VALUES: CatalogValueTexts = {
  jumlah_inovasi: (perInnovation, most) => `${perInnovation} per innovation, ${most} innovations at most`,
  yandas: (count) => (count === 0 ? 'not required' : `${count} of 6 urusan`),
  maksimum: (spd, sid, quantity, total) =>
    `SPD ${spd}, each innovation ${sid}, number of innovations ${quantity}, total ${total}`,
  pembulatan: { setengah_ke_atas: 'two decimals, a half is rounded up' },
  urusan_dihitung: { utama: 'the main urusan only' },
  inovasi_tidak_layak: { tetap_di_pembagi: 'score 0, and still part of the divisor' },
  kata: (count) => `${count} words at least`,
  megabita: (size) => `up to ${size} MB is reasonable`,
  lampiran: (formats, size) => `${formats}, ${size} MB at most`,
  diperiksa: 'checked',
  tidak_diperiksa: 'not checked',
  mulai_dari: (index) => `from ${index}`,
};

/** Headings and columns of the views of an edition in English. */
export const EDITION_VIEW: EditionViewTexts = {
  kode: 'Code',
  nama: 'Name',
  tahun: 'Year',
  status: 'Status',
  rujukan: 'Refers to',
  catatan: 'Note',
  isi: 'Contents',
  sidik: 'SHA-256',
  nomor: 'No',
  bobot: 'Weight',
  wajib: 'Comp.',
  level: 'Level',
  bukti: 'Evid.',
  legenda: (a, b, c) => `A ${a}; B ${b}; C ${c}`,
  spd_jumlah_saja: (most) =>
    `The SPD rows of this edition are not known: the SPD is given as one total, 0 to ${most}.`,
  hanya_di: (edition) => `Only in ${edition}`,
  jumlah_beda: (count) => `${count} ${count === 1 ? 'difference' : 'differences'}`,
  rincian: (code) => `One indicator in full: iga explain <number> --edisi ${code}`,
  nilai_variabel: (most) => `highest score ${most}`,
};
