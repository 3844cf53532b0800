import type { FindingCode } from '../../assess/findings/finding.js';
import type { CatalogFact } from '../../text/ui.js';

/** Sources that are no fact of a catalog: this program's file format, the catalog's head, the law, experience. */
export type OtherBasis =
  | 'isi_berkas'
  | 'bacaan_mesin'
  | 'bentuk_inventaris'
  | 'katalog_edisi'
  | 'uu_23_2014'
  | 'pengalaman';

/** The windows of dates of all indicators; each may be more or less sure than its indicator's evidence rule. */
const WINDOWS = 'tanggal_dokumen';

export type FindingBasis = CatalogFact | OtherBasis | typeof WINDOWS;

const FORMAT: readonly FindingBasis[] = ['bentuk_inventaris'];
const FILE: readonly FindingBasis[] = ['isi_berkas'];
const MACHINE: readonly FindingBasis[] = ['bacaan_mesin'];
const EXPERIENCE: readonly FindingBasis[] = ['pengalaman'];
const LEVEL: readonly FindingBasis[] = ['level_indikator'];
const EVIDENCE: readonly FindingBasis[] = ['bukti_indikator'];
const ROW_LEVEL: readonly FindingBasis[] = ['level_spd'];
const ROW_EVIDENCE: readonly FindingBasis[] = ['bukti_spd'];
const ALL_EVIDENCE: readonly FindingBasis[] = ['bukti_indikator', 'bukti_spd'];
const MAXIMUM: readonly FindingBasis[] = ['maksimum'];
const WINDOW: readonly FindingBasis[] = ['jendela_penerapan'];

/** What every finding rests on; the rules take the same facts as their basis. */
export const FINDING_BASES: Readonly<Record<FindingCode, readonly FindingBasis[]>> = {
  'masukan/angka-rancu': FORMAT,
  'masukan/bagian-berbeda': FORMAT,
  'masukan/id-ganda': FORMAT,
  'masukan/indikator-ganda': FORMAT,
  'masukan/isian-wajib-hilang': FORMAT,
  'masukan/kunci-tak-dikenal': FORMAT,
  'masukan/pengecualian-kedaluwarsa': FORMAT,
  'masukan/pengecualian-tak-terpakai': FORMAT,
  'masukan/pilihan-tak-dikenal': FORMAT,
  'masukan/tanggal-rancu': FORMAT,
  'masukan/tipe-salah': FORMAT,
  'profil/isian-kosong': ['isian_wajib'],
  'profil/kematangan-berbeda': MAXIMUM,
  'profil/kematangan-di-luar-batas': MAXIMUM,
  'profil/kematangan-saja': FORMAT,
  'profil/kriteria-belum-dinyatakan': ['kriteria'],
  'profil/kriteria-tidak-terpenuhi': ['kriteria'],
  'profil/lampiran-salah': ['lampiran'],
  'profil/nama-mirip': EXPERIENCE,
  'profil/penerapan-di-luar-jendela': WINDOW,
  'profil/penerapan-terlalu-baru': WINDOW,
  'profil/perangkat-daerah-tak-terdaftar': FORMAT,
  'profil/rancang-bangun-pendek': ['kata_rancang_bangun'],
  'profil/tahapan-bukan-penerapan': ['tahapan_diterima'],
  'profil/tanggal-masa-depan': ['urutan_waktu'],
  'profil/urusan-tak-dikenal': ['uu_23_2014'],
  'profil/urutan-tanggal': ['urutan_waktu'],
  'spd/ambang-rancu': ROW_LEVEL,
  'spd/baris-tidak-berlaku': FORMAT,
  'spd/belum-dipastikan': ROW_EVIDENCE,
  'spd/dasar-pertumbuhan-nol': ROW_LEVEL,
  'spd/klaim-di-bawah-nilai': ROW_LEVEL,
  'spd/klaim-melebihi-bukti': ROW_EVIDENCE,
  'spd/klaim-melebihi-nilai': ROW_LEVEL,
  'spd/nilai-berbeda': ROW_LEVEL,
  'spd/pilihan-tak-dikenal': ROW_LEVEL,
  'spd/putusan-janggal': FORMAT,
  'spd/tanpa-bukti': ROW_EVIDENCE,
  'spd/tidak-ada': MAXIMUM,
  'spd/tidak-terisi': ROW_LEVEL,
  'spd/total-berbeda': FORMAT,
  'spd/total-melebihi-maks': MAXIMUM,
  'spd/total-tanpa-rincian': ['bukti_spd', 'maksimum'],
  'spd/wajib-kosong': ['wajib'],
  'indikator/ambang-rancu': LEVEL,
  'indikator/basis-tak-dikenal': ['level_indikator', 'pengalaman'],
  'indikator/belum-dipastikan': EVIDENCE,
  'indikator/durasi-berlawanan': EXPERIENCE,
  'indikator/isi-tidak-ada': EVIDENCE,
  'indikator/klaim-di-bawah-bukti': LEVEL,
  'indikator/klaim-melebihi-bukti': LEVEL,
  'indikator/nilai-tak-wajar': ['level_indikator', 'pengalaman'],
  'indikator/persentase-berbeda': EXPERIENCE,
  'indikator/putusan-janggal': FORMAT,
  'indikator/tahun-tidak-berurutan': LEVEL,
  'indikator/tanpa-bukti': EVIDENCE,
  'indikator/tidak-terisi': LEVEL,
  'indikator/wajib-kosong': ['wajib'],
  'bukti/baru-minat': EXPERIENCE,
  'bukti/basis-lain': EVIDENCE,
  'bukti/berkas-dipakai-ulang': ['milik_bersama'],
  'bukti/berkas-hilang': ALL_EVIDENCE,
  'bukti/berkas-rangkap': ['milik_bersama'],
  'bukti/berkas-untuk-banyak-kegiatan': EVIDENCE,
  'bukti/bukan-tentang-inovasi': EXPERIENCE,
  'bukti/daerah-sendiri': LEVEL,
  'bukti/di-luar-folder': ALL_EVIDENCE,
  'bukti/di-luar-jendela': [WINDOWS, 'tahun_terakhir'],
  'bukti/folder-inovasi-lain': EXPERIENCE,
  'bukti/format-salah': ALL_EVIDENCE,
  'bukti/format-tidak-dianjurkan': ALL_EVIDENCE,
  'bukti/identitas-berbeda': EXPERIENCE,
  'bukti/identitas-kurang': ALL_EVIDENCE,
  'bukti/isi-kurang': ALL_EVIDENCE,
  'bukti/isian-templat': EXPERIENCE,
  'bukti/jenis-tak-diterima': ALL_EVIDENCE,
  'bukti/jenis-tak-sesuai-inovasi': ALL_EVIDENCE,
  'bukti/kegiatan-tidak-lengkap': EVIDENCE,
  'bukti/kolase': EVIDENCE,
  'bukti/media-milik-pemda': LEVEL,
  'bukti/monev-internal': EXPERIENCE,
  'bukti/nomor-sama-berkas-beda': EXPERIENCE,
  'bukti/penandatangan-kurang': LEVEL,
  'bukti/pendamping-tidak-ada': EVIDENCE,
  'bukti/pilihan-tak-dikenal': LEVEL,
  'bukti/sampul-kurang': EVIDENCE,
  'bukti/tanggal-masa-depan': EXPERIENCE,
  'bukti/tanpa-berkas': ALL_EVIDENCE,
  'bukti/tanpa-sertifikat': EVIDENCE,
  'bukti/tanpa-tautan': ALL_EVIDENCE,
  'bukti/tautan-diragukan': EXPERIENCE,
  'bukti/unsur-berulang': EXPERIENCE,
  'bukti/unsur-tak-dikenal': LEVEL,
  'bukti/video-terlalu-panjang': EVIDENCE,
  'bukti/berkas-tak-terbuka': FILE,
  'bukti/berkas-terpotong': FILE,
  'bukti/berkas-besar': ['megabita'],
  'bukti/berkas-tak-terperiksa': FILE,
  'bukti/isi-bukan-format': ['bukti_indikator', 'bukti_spd', 'isi_berkas'],
  'bukti/pindaian-tanpa-teks': FILE,
  'bukti/isi-sama-berkas-beda': MACHINE,
  'bukti/nama-tidak-tampak': MACHINE,
  'bukti/nomor-tidak-cocok': MACHINE,
  'bukti/tanggal-tidak-cocok': MACHINE,
  'bukti/jenis-tidak-cocok': MACHINE,
  'bukti/isi-tidak-tampak': MACHINE,
  'bukti/sorotan-tidak-tampak': MACHINE,
  'bukti/lampiran-tidak-tampak': MACHINE,
  'bukti/terbaca-mesin': MACHINE,
  'bukti/gambar-kecil': MACHINE,
  'bukti/gambar-polos': MACHINE,
  'bukti/foto-di-luar-wilayah': MACHINE,
  'bukti/durasi-video-berbeda': FILE,
  'bukti/tautan-mati': EXPERIENCE,
  'bukti/tautan-tertutup': EXPERIENCE,
  'agregat/deklarasi-berbeda': FORMAT,
  'agregat/di-bawah-ambang-untung': ['jumlah_inovasi'],
  'agregat/di-bawah-pembagi': ['pembagi_minimal'],
  'agregat/edisi-bukan-resmi': ['katalog_edisi'],
  'agregat/kosong': FORMAT,
  'agregat/perangkat-daerah-tanpa-inovasi': EXPERIENCE,
  'agregat/yandas-kurang': ['yandas_minimal'],
  'agregat/zona-pembulatan': ['pembulatan'],
};
