import type { Finding, FindingCode } from './finding.js';

/**
 * Who puts a finding right. `perangkat_daerah`: the office that owns the innovation, with what the finding advises.
 * `pengelola`: whoever keeps the inventory, because it is about the region, the inventory, the folder of evidence or
 * this program. `keduanya`: the office hands in or says something that the keeper then writes down; the advice names
 * fields of the inventory, so the office is told in other words what it has to do.
 */
export type MendedBy = 'perangkat_daerah' | 'pengelola' | 'keduanya';

/** The decision for every code. An office sees no inventory: it has documents, dates, numbers and an answer to give. */
export const MENDED_BY = {
  'masukan/kunci-tak-dikenal': 'pengelola',
  // What cannot be read was typed by the keeper, who looks it up in the document.
  'masukan/tipe-salah': 'pengelola',
  'masukan/pilihan-tak-dikenal': 'pengelola',
  'masukan/angka-rancu': 'pengelola',
  'masukan/tanggal-rancu': 'pengelola',
  'masukan/isian-wajib-hilang': 'keduanya',
  'masukan/id-ganda': 'pengelola',
  'masukan/indikator-ganda': 'pengelola',
  'masukan/bagian-berbeda': 'pengelola',
  'masukan/alias-tak-terdaftar': 'pengelola',
  'masukan/pengecualian-kedaluwarsa': 'pengelola',
  'masukan/pengecualian-tak-terpakai': 'pengelola',
  'masukan/perlu-ditegaskan': 'pengelola',
  'masukan/baris-tidak-dibaca': 'pengelola',
  'masukan/kolom-tidak-dibaca': 'pengelola',
  'masukan/lembar-tidak-dibaca': 'pengelola',
  'masukan/jumlah-tertulis-berbeda': 'pengelola',
  'masukan/kutip-tidak-ditutup': 'pengelola',
  'masukan/tanpa-daftar': 'pengelola',

  'profil/penerapan-di-luar-jendela': 'keduanya',
  'profil/penerapan-terlalu-baru': 'keduanya',
  'profil/tahapan-bukan-penerapan': 'keduanya',
  'profil/urutan-tanggal': 'keduanya',
  'profil/tanggal-masa-depan': 'keduanya',
  'profil/kriteria-tidak-terpenuhi': 'keduanya',
  'profil/kriteria-belum-dinyatakan': 'keduanya',
  'profil/rancang-bangun-pendek': 'perangkat_daerah',
  'profil/isian-kosong': 'perangkat_daerah',
  'profil/koordinat-janggal': 'keduanya',
  'profil/urusan-tak-dikenal': 'keduanya',
  'profil/nama-mirip': 'keduanya',
  'profil/kematangan-saja': 'keduanya',
  'profil/kematangan-berbeda': 'keduanya',
  'profil/kematangan-di-luar-batas': 'keduanya',
  'profil/perangkat-daerah-tak-terdaftar': 'pengelola',
  'profil/lampiran-salah': 'keduanya',

  // The SPD is filled in once for the whole region, by those who keep the inventory.
  'spd/tidak-ada': 'pengelola',
  'spd/total-tanpa-rincian': 'pengelola',
  'spd/total-melebihi-maks': 'pengelola',
  'spd/total-berbeda': 'pengelola',
  'spd/baris-tidak-berlaku': 'pengelola',
  'spd/tidak-terisi': 'pengelola',
  'spd/wajib-kosong': 'pengelola',
  'spd/tanpa-bukti': 'pengelola',
  'spd/klaim-melebihi-nilai': 'pengelola',
  'spd/klaim-melebihi-bukti': 'pengelola',
  'spd/belum-dipastikan': 'pengelola',
  'spd/klaim-di-bawah-nilai': 'pengelola',
  'spd/ambang-rancu': 'pengelola',
  'spd/pilihan-tak-dikenal': 'pengelola',
  'spd/dasar-pertumbuhan-nol': 'pengelola',
  'spd/nilai-berbeda': 'pengelola',
  'spd/nilai-tak-wajar': 'pengelola',
  'spd/putusan-janggal': 'pengelola',

  'indikator/tidak-terisi': 'perangkat_daerah',
  'indikator/wajib-kosong': 'perangkat_daerah',
  'indikator/tanpa-bukti': 'perangkat_daerah',
  'indikator/klaim-melebihi-bukti': 'perangkat_daerah',
  'indikator/tahun-tidak-berurutan': 'perangkat_daerah',
  'indikator/isi-tidak-ada': 'perangkat_daerah',
  'indikator/belum-dipastikan': 'keduanya',
  'indikator/klaim-di-bawah-bukti': 'perangkat_daerah',
  'indikator/ambang-rancu': 'keduanya',
  'indikator/nilai-tak-wajar': 'keduanya',
  'indikator/durasi-berlawanan': 'keduanya',
  'indikator/persentase-berbeda': 'perangkat_daerah',
  'indikator/basis-tak-dikenal': 'keduanya',
  'indikator/putusan-janggal': 'pengelola',

  'bukti/tanpa-berkas': 'keduanya',
  'bukti/berkas-hilang': 'keduanya',
  'bukti/di-luar-folder': 'pengelola',
  'bukti/format-salah': 'keduanya',
  'bukti/format-tidak-dianjurkan': 'perangkat_daerah',
  'bukti/tanpa-tautan': 'keduanya',
  'bukti/tautan-diragukan': 'perangkat_daerah',
  'bukti/media-milik-pemda': 'keduanya',
  'bukti/folder-inovasi-lain': 'keduanya',
  'bukti/berkas-dipakai-ulang': 'keduanya',
  'bukti/berkas-rangkap': 'perangkat_daerah',
  'bukti/berkas-untuk-banyak-kegiatan': 'perangkat_daerah',
  'bukti/kolase': 'perangkat_daerah',
  'bukti/identitas-berbeda': 'keduanya',
  'bukti/nomor-sama-berkas-beda': 'keduanya',

  'bukti/jenis-tak-diterima': 'keduanya',
  'bukti/jenis-tak-sesuai-inovasi': 'keduanya',
  'bukti/basis-lain': 'keduanya',
  'bukti/di-luar-jendela': 'keduanya',
  'bukti/tanggal-masa-depan': 'keduanya',
  'bukti/identitas-kurang': 'keduanya',
  'bukti/isi-kurang': 'keduanya',
  'bukti/isian-templat': 'keduanya',
  'bukti/pendamping-tidak-ada': 'perangkat_daerah',
  'bukti/video-terlalu-panjang': 'perangkat_daerah',
  'bukti/sampul-kurang': 'keduanya',
  'bukti/kegiatan-tidak-lengkap': 'keduanya',
  'bukti/tanpa-sertifikat': 'keduanya',
  'bukti/unsur-berulang': 'perangkat_daerah',
  'bukti/unsur-tak-dikenal': 'keduanya',
  'bukti/unsur-tergabung': 'keduanya',
  'bukti/daerah-sendiri': 'perangkat_daerah',
  'bukti/pilihan-tak-dikenal': 'keduanya',
  'bukti/penandatangan-kurang': 'keduanya',
  'bukti/monev-internal': 'keduanya',
  'bukti/baru-minat': 'perangkat_daerah',
  'bukti/bukan-tentang-inovasi': 'keduanya',

  'bukti/berkas-tak-terbuka': 'perangkat_daerah',
  'bukti/berkas-terpotong': 'perangkat_daerah',
  'bukti/berkas-salinan': 'pengelola',
  'bukti/dokumen-kosong': 'perangkat_daerah',
  'bukti/berkas-besar': 'perangkat_daerah',
  'bukti/berkas-tak-terperiksa': 'pengelola',
  'bukti/isi-bukan-format': 'keduanya',
  'bukti/pindaian-tanpa-teks': 'pengelola',
  'bukti/isi-sama-berkas-beda': 'keduanya',
  'bukti/nama-tidak-tampak': 'keduanya',
  'bukti/nomor-tidak-cocok': 'keduanya',
  'bukti/tanggal-tidak-cocok': 'keduanya',
  'bukti/jenis-tidak-cocok': 'keduanya',
  'bukti/isi-tidak-tampak': 'perangkat_daerah',
  'bukti/sorotan-tidak-tampak': 'perangkat_daerah',
  'bukti/tanda-tangan-tidak-tampak': 'perangkat_daerah',
  'bukti/persentase-tidak-cocok': 'keduanya',
  'bukti/jumlah-orang-tidak-cocok': 'keduanya',
  'bukti/tahun-tidak-cocok': 'keduanya',
  'bukti/lampiran-tidak-tampak': 'perangkat_daerah',
  'bukti/terbaca-mesin': 'pengelola',
  'bukti/terbaca-pindaian': 'pengelola',
  'bukti/gambar-kecil': 'perangkat_daerah',
  'bukti/gambar-polos': 'perangkat_daerah',
  'bukti/foto-di-luar-wilayah': 'perangkat_daerah',
  'bukti/durasi-video-berbeda': 'keduanya',
  'bukti/tautan-mati': 'perangkat_daerah',
  'bukti/tautan-tertutup': 'perangkat_daerah',
  'bukti/tautan-belum-dicoba': 'pengelola',

  'agregat/kosong': 'pengelola',
  'agregat/yandas-kurang': 'pengelola',
  'agregat/di-bawah-pembagi': 'pengelola',
  // Whether an innovation is worth sending is for those to decide who send them all.
  'agregat/di-bawah-ambang-untung': 'pengelola',
  'agregat/perangkat-daerah-tanpa-inovasi': 'keduanya',
  'agregat/deklarasi-berbeda': 'pengelola',
  'agregat/zona-pembulatan': 'pengelola',
  'agregat/edisi-bukan-resmi': 'pengelola',
} as const satisfies Readonly<Record<FindingCode, MendedBy>>;

/** Codes whose advice the office gets in words of its own. */
export type SharedCode = {
  [Code in FindingCode]: (typeof MENDED_BY)[Code] extends 'keduanya' ? Code : never;
}[FindingCode];

/**
 * Who puts this finding right. A kind of document that nobody knows was misspelled by whoever typed it: the document
 * itself may be the right one.
 */
export function mendedBy(finding: Finding, isKnownKind: (kind: string) => boolean): MendedBy {
  if (finding.code === 'bukti/jenis-tak-diterima') {
    const { jenis } = finding.args;
    if (jenis !== undefined && !isKnownKind(jenis)) return 'pengelola';
  }
  return MENDED_BY[finding.code];
}
