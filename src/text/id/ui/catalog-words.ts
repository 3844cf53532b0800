import type { CatalogValueTexts, EditionViewTexts } from '../../explanation-texts.js';

/** Values of a catalog in Indonesian. */
export const CATALOG_VALUES: CatalogValueTexts = {
  jumlah_inovasi: (perInnovation, most) => `${perInnovation} tiap inovasi, paling banyak ${most} inovasi`,
  yandas: (count) => (count === 0 ? 'tidak disyaratkan' : `${count} dari 6 urusan`),
  maksimum: (spd, sid, quantity, total) =>
    `SPD ${spd}, tiap inovasi ${sid}, jumlah inovasi ${quantity}, total ${total}`,
  pembulatan: { setengah_ke_atas: 'dua desimal, setengah dibulatkan ke atas' },
  urusan_dihitung: { utama: 'hanya urusan utama' },
  inovasi_tidak_layak: { tetap_di_pembagi: 'bernilai 0 dan tetap ikut membagi' },
  kata: (count) => `paling sedikit ${count} kata`,
  megabita: (size) => `sampai ${size} MB masih wajar`,
  lampiran: (formats, size) => `${formats}, paling besar ${size} MB`,
  diperiksa: 'diperiksa',
  tidak_diperiksa: 'tidak diperiksa',
  mulai_dari: (index) => `mulai dari ${index}`,
};

/** Headings and columns of the views of an edition in Indonesian. */
export const EDITION_VIEW: EditionViewTexts = {
  kode: 'Kode',
  nama: 'Nama',
  tahun: 'Tahun',
  status: 'Status',
  rujukan: 'Rujukan',
  catatan: 'Catatan',
  isi: 'Isi',
  sidik: 'SHA-256',
  nomor: 'No',
  bobot: 'Bobot',
  wajib: 'Wajib',
  level: 'Level',
  bukti: 'Bukti',
  legenda: (a, b, c) => `A ${a}; B ${b}; C ${c}`,
  spd_jumlah_saja: (most) =>
    `Baris SPD edisi ini tidak diketahui: SPD diisi sebagai satu jumlah, 0 sampai ${most}.`,
  hanya_di: (edition) => `Hanya ada di ${edition}`,
  jumlah_beda: (count) => `${count} perbedaan`,
  rincian: (code) => `Rincian satu indikator: iga jelaskan <nomor> --edisi ${code}`,
  nilai_variabel: (most) => `skor tertinggi ${most}`,
};
