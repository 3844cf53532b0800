import type { MeasureOf, SpdMeasure } from '../edition/model.js';

/** One end of a band, its value as a sentence shows it. */
export interface WrittenLimit {
  readonly text: string;
  readonly included: boolean;
}

/** The words in which a measure and its limits are told. Arguments are written in the language already. */
export interface MeasureTexts {
  readonly batas: string;
  readonly syarat: string;
  readonly pilihan: string;
  readonly yang_dihitung: string;
  readonly daftar: string;
  readonly sinonim: string;
  readonly dari_jenis: string;
  readonly hadir: string;
  readonly dasar: string;
  readonly sertifikat: string;
  readonly bawaan: string;
  readonly maksimum: string;
  readonly beserta: string;
  readonly arah: string;
  readonly rancu: string;
  /** What holds for a value that printed limits put into two levels, or between two. */
  readonly aturan_rancu: (overlap: boolean, gap: boolean) => string;
  /** At least one document of these kinds. */
  readonly sedikitnya_satu: (kinds: string) => string;
  readonly dasar_hitung: (basis: string) => string;
  readonly dokumen: (kinds: string) => string;
  /** "level 2: ..." */
  readonly pada_level: (level: number, text: string) => string;
  /** A band of values; the unit stands behind the last number. */
  readonly pita: (lower: WrittenLimit | undefined, upper: WrittenLimit | undefined) => string;
  /** Several ways that lead to one level. */
  readonly alternatif: (ways: readonly string[]) => string;
  readonly ditandatangani: (signatories: string) => string;
  readonly memuat: (contents: string) => string;
  readonly bertautan: string;
  readonly bersama: (kinds: string) => string;
  readonly sebagai: Readonly<Record<MeasureOf<'unsur_berbeda'>['sebagai'], string>>;
  readonly batas_wajar: (amount: string) => string;
  readonly isi_beserta: (content: string, year: string) => string;
  readonly lebih_dari: (amount: string, level: number) => string;
  readonly arah_selisih: Readonly<Record<Extract<SpdMeasure, { cara: 'selisih' }>['arah'], string>>;
}

/** The words in which conditions on documents are told, beside those of `penjelasan` itself. */
export interface EvidenceTexts {
  /** For whom a document is meant, where others are meant for some only. */
  readonly untuk: string;
  readonly unit: (kinds: string) => string;
  readonly jenis_inovasi: (kinds: string) => string;
  readonly basis: (bases: string) => string;
  /** First and last year counted from the edition's own, such as "T-2"; undefined where open. */
  readonly tahun: (from: string | undefined, to: string | undefined) => string;
  readonly tautan: string;
  /** Of a kind of document that an edition does not take. */
  readonly tidak_diterima: string;
  readonly disarankan: string;
  /** Heading of the words to type into an inventory. */
  readonly kode_isian: string;
  readonly tahun_terakhir: (day: string) => string;
  /** Where a catalog says nothing about the documents of the SPD. */
  readonly tanpa_aturan: string;
}

/** The words around the explanation of an indicator, an SPD row or a finding. */
export interface ExplanationTexts {
  readonly kunci: string;
  readonly diukur: string;
  readonly skor: string;
  /** The score of each level, such as "3 / 6 / 9". */
  readonly skor_per_level: (scores: string) => string;
  /** Behind a fact that is an assumption, in place of its certainty. */
  readonly asumsi: string;
  readonly tidak_disebut: string;
  /** Before a list of what another edition does not mention. */
  readonly tanpa: string;
  readonly maks: (points: string) => string;
  /** The row asked for is not in the edition asked for. */
  readonly dari_edisi_lain: (asked: string, shown: string) => string;
  /** Instead of "the same" where years are part of what is the same. */
  readonly sama_menurut_tahun: string;
  /** The official name of indicator 36. */
  readonly jumlah_inovasi: string;
  readonly tentang_jumlah_inovasi: string;
  /** Before the explanations of the parts of a divided number. */
  readonly terbagi: (number: string, parts: string) => string;
  /** How to see another edition in full, with the number of the row. */
  readonly rincian_edisi: (number: string, edition: string) => string;
}

/** The words around the explanation of a finding. */
export interface FindingHelpTexts {
  readonly bertumpu_pada: string;
  readonly paling_tinggi_peringatan: string;
  readonly tingkat_belum_ada: string;
  /** The days and years in which documents must be dated, over all indicators. */
  readonly tanggal_dokumen: string;
  readonly butir: (count: number, certainty: string) => string;
  readonly tanpa_butir: (edition: string) => string;
  readonly lihat_indikator: string;
  readonly atur: string;
  readonly atur_cara: string;
  /** What the severities of the example mean. */
  readonly atur_pilihan: string;
  readonly kecualikan: string;
  readonly kecualikan_cara: string;
  readonly alasan: string;
}

/** How the values of a catalog are told. Arguments are written in the language already. */
export interface CatalogValueTexts {
  readonly jumlah_inovasi: (perInnovation: string, most: string) => string;
  readonly yandas: (count: number) => string;
  readonly maksimum: (spd: string, sid: string, quantity: string, total: string) => string;
  readonly pembulatan: Readonly<Record<'setengah_ke_atas', string>>;
  readonly urusan_dihitung: Readonly<Record<'utama', string>>;
  readonly inovasi_tidak_layak: Readonly<Record<'tetap_di_pembagi', string>>;
  readonly kata: (count: string) => string;
  readonly megabita: (size: string) => string;
  readonly lampiran: (formats: string, size: string) => string;
  readonly diperiksa: string;
  readonly tidak_diperiksa: string;
  readonly mulai_dari: (index: string) => string;
}

/** Headings and columns of the views of an edition. */
export interface EditionViewTexts {
  readonly kode: string;
  readonly nama: string;
  readonly tahun: string;
  readonly status: string;
  readonly rujukan: string;
  readonly catatan: string;
  readonly isi: string;
  readonly sidik: string;
  readonly nomor: string;
  readonly bobot: string;
  readonly wajib: string;
  readonly level: string;
  readonly bukti: string;
  /** Tells what the letters behind the values of a table mean. */
  readonly legenda: (a: string, b: string, c: string) => string;
  readonly spd_jumlah_saja: (most: string) => string;
  readonly hanya_di: (edition: string) => string;
  readonly jumlah_beda: (count: number) => string;
  readonly rincian: (code: string) => string;
  readonly nilai_variabel: (most: string) => string;
}
