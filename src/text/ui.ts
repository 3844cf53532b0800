import type { EligibilityReason } from '../assess/assessment.js';
import type { Failure } from '../base/known-failure.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import type { TemplateWords } from '../inventory/template/guide.js';
import type { CatalogFact } from './catalog-fact.js';
import type { CommandTexts } from './commands.js';
import type {
  CatalogValueTexts,
  EditionViewTexts,
  EvidenceTexts,
  ExplanationTexts,
  FindingHelpTexts,
  MeasureTexts,
} from './explanation-texts.js';
import type { ImportTexts } from './import-texts.js';
import type { MarkTexts } from './mark-texts.js';
import type { ScanTexts } from './scan-texts.js';

/** Words of the terminal views and of everything that is not a finding. */
/** What is to be done at `jumlah` of `semua` places, of which `tempat` is the first. */
export interface SharedAdvice {
  readonly saran: string;
  readonly tempat: string;
  readonly jumlah: number;
  readonly semua: number;
}

export interface UiTexts {
  readonly variabel_jumlah_inovasi: string;
  readonly alasan_kelayakan: (reason: EligibilityReason) => string;
  readonly fakta: Readonly<Record<CatalogFact, string>>;
  /** A fact that is an assumption: what it is taken to be. */
  readonly fakta_jumlah: (count: number) => string;
  /** A, B or C in words. */
  readonly keyakinan: Readonly<Record<'A' | 'B' | 'C', string>>;
  readonly status_edisi: Readonly<Record<string, string>>;
  readonly tingkat: Readonly<Record<'galat' | 'peringatan' | 'info', string>>;
  readonly skor: Readonly<Record<'klaim' | 'terbukti' | 'jika_dipastikan' | 'terverifikasi', string>>;
  /** Instead of the status of a slot with a level and nothing to show for it. */
  readonly tanpa_data_dukung: string;
  readonly status_slot: Readonly<
    Record<'tidak_terisi' | 'tidak_sesuai' | 'belum_dipastikan' | 'sesuai', string>
  >;
  readonly layak: Readonly<Record<'ya' | 'tidak' | 'ragu', string>>;
  readonly kepala: {
    readonly diperiksa: (day: string) => string;
    /** Until when the perangkat daerah are asked to mend what is found. */
    readonly tenggat: (day: string) => string;
    readonly inovasi: (sent: number, all: number) => string;
    readonly tanpa_berkas: string;
    /** Files opened, by kind; `scans`: PDFs without a text layer. */
    readonly berkas_dibuka: (
      all: number,
      groups: readonly { readonly group: 'pdf' | 'gambar' | 'video' | 'lainnya'; readonly count: number }[],
      scans: number,
    ) => string;
    readonly bukan_resmi: (status: string) => string;
    readonly indeks: string;
    readonly predikat: string;
    /** Heading of the column with the distance to a predikat. */
    readonly menuju: (predikat: string) => string;
    readonly tercapai: string;
    readonly kurang: (points: string) => string;
    readonly tanpa_spd: (
      lowest: string,
      highest: string,
      lowestPredikat: string,
      highestPredikat: string,
    ) => string;
    /** Cells of indicators without a decided level, and the columns they stand in. */
    readonly tanpa_level: (cells: number, columns: number) => string;
    /** Innovations of which only the score is known; why there is no index, and what to give. */
    readonly skor_saja: (innovations: number) => string;
    /** Innovations whose only score cannot be used. */
    readonly skor_tak_terbaca: (innovations: number) => string;
    readonly zona: (predikat: string, unrounded: string) => string;
    readonly yandas: (present: number, wanted: number) => string;
    readonly yandas_kurang: (points: string) => string;
    readonly yandas_tanpa_syarat: (present: number) => string;
    readonly celah: (percent: string, open: number, slots: number, basis: string) => string;
    readonly celah_kosong: string;
    readonly belum_dipastikan: (slots: number) => string;
    readonly verifikasi: (done: number, all: number) => string;
    /** An earlier index: year, index, predikat if it is known. */
    readonly riwayat: (year: number, index: string, predikat: string | undefined) => string;
    /** Somebody else's index. */
    readonly pembanding: (name: string, index: string) => string;
    readonly dahulu: string;
  };
  readonly variabel: {
    readonly judul: string;
    readonly terbukti: string;
    readonly klaim: string;
    readonly maks: string;
    readonly terlemah: string;
  };
  readonly temuan: {
    readonly judul: string;
    readonly ringkasan: (errors: number, warnings: number, hints: number, waived: number) => string;
    readonly tidak_ada: string;
    readonly seluruh_daerah: string;
    readonly dampak: (points: string) => string;
    /** In place of the cost of a finding whose cost is part of another's. */
    readonly termasuk: string;
    /** What each of several findings costs, from the least to the most. */
    readonly dampak_tiap: (least: string, most: string) => string;
    /** So many slots of one innovation are empty; `compulsory` of them the guide makes compulsory. */
    readonly kosong: (count: number, compulsory: number) => string;
    readonly kosong_wajib: (numbers: string) => string;
    /** `besideCompulsory`: compulsory ones were named before. */
    readonly kosong_lain: (numbers: string, besideCompulsory: boolean) => string;
    readonly isi_kosong: (number: string) => string;
    /** The title of a finding that is shown once for all that share it. */
    readonly berulang: (title: string, count: number) => string;
    /** What it costs, from the least to the most. */
    readonly berulang_dampak: (least: string, most: string) => string;
    readonly berulang_pada: (names: string) => string;
    /** What is said of the first of them. */
    readonly berulang_pertama: (message: string) => string;
    readonly berulang_lainnya: (hidden: number, option: string) => string;
    /** Where the advice differs from one to the next: what most of them share. */
    readonly berulang_saran: (advice: SharedAdvice, option: string) => string;
    readonly lakukan: string;
    readonly asumsi: string;
    readonly dikecualikan: (reason: string) => string;
    readonly dipotong: (hidden: number, option: string) => string;
    readonly jelaskan: (code: string) => string;
  };
  readonly gerbang: {
    readonly lulus: string;
    readonly gagal: string;
    readonly gagal_pada: (count: string, severity: string) => string;
    readonly indeks: (
      kind: string,
      value: string | null,
      limit: string,
      lacking: string | undefined,
    ) => string;
    readonly predikat: (
      kind: string,
      value: string | null,
      limit: string,
      lacking: string | undefined,
    ) => string;
    readonly celah: (
      basis: string,
      value: string | null,
      limit: string,
      excess: string | undefined,
    ) => string;
  };
  readonly asumsi: { readonly judul: string; readonly penjelasan: string };
  /** Papers and pictures that stand in several places. */
  readonly pemakaian: {
    readonly judul: string;
    readonly ringkasan: (papers: number, doubtful: number) => string;
    readonly tanda: Readonly<Record<'berkas' | 'teks' | 'gambar', string>>;
    /** The first few files of so many. */
    readonly berkas: (files: readonly string[], total: number) => string;
    readonly baris: (files: string, places: string, sign: string, legitimate: boolean) => string;
  };
  /** What catalogs say in their own Indonesian words, in every language. */
  readonly kutipan: {
    readonly tulis: (original: string) => string;
    /** Says once what quotations are; nothing where they need no telling. */
    readonly keterangan: () => readonly string[];
  };
  readonly kerja: {
    readonly judul: string;
    readonly dasar: (kind: string) => string;
    readonly tidak_layak: string;
    readonly kematangan_saja: string;
    readonly jumlah: string;
    readonly spd: string;
    readonly spd_total: (points: string) => string;
    readonly spd_kosong: string;
    readonly sid: string;
    readonly rata: (sum: string, divisor: number, sent: number, minimum: number, mean: string) => string;
    readonly jumlah_inovasi: (counted: number, perInnovation: string, points: string, most: number) => string;
    readonly gerbang_yandas: (present: number, wanted: number, met: boolean) => string;
    readonly gerbang_tidak_ada: string;
    readonly total: (spd: string, maturity: string, quantity: string, total: string) => string;
    readonly indeks: (total: string, maximum: string, exact: string, index: string) => string;
    readonly predikat: (predikat: string) => string;
    readonly tidak_diketahui: string;
  };
  readonly penjelasan: {
    readonly indikator: string;
    readonly spd: string;
    readonly variabel: string;
    readonly bobot: string;
    readonly wajib: string;
    readonly ya: string;
    readonly tidak: string;
    readonly level: string;
    readonly cara: string;
    readonly bukti: string;
    readonly format: string;
    readonly format_ditoleransi: string;
    readonly jendela: string;
    readonly tahun_dari: (fields: string) => string;
    readonly identitas: string;
    readonly memuat: string;
    readonly memuat_bila_disebut: string;
    readonly khusus: string;
    readonly nilai_maks: string;
    readonly perlu_tautan: string;
    readonly ditolak: string;
    readonly catatan: string;
    readonly sumber: string;
    readonly edisi_lain: string;
    readonly tidak_ada_di_edisi: (edition: string) => string;
    readonly sama: string;
    readonly tingkat_bawaan: string;
    readonly mengapa: string;
    readonly ukur: Readonly<Record<string, string>>;
    readonly semua_unit: string;
    readonly hitungan: MeasureTexts;
    readonly dokumen: EvidenceTexts;
    readonly uraian: ExplanationTexts;
    readonly bantuan: FindingHelpTexts;
  };
  readonly edisi: {
    readonly judul: string;
    readonly bawaan: string;
    readonly lolos: (file: string) => string;
    readonly beda: (left: string, right: string) => string;
    readonly tanpa_beda: string;
    readonly ringkas: (indicators: number, rows: number, assumptions: number) => string;
    readonly petunjuk: string;
    readonly lingkup: Readonly<Record<string, string>>;
    readonly isian: Readonly<Record<string, string>>;
    /** Any field of a difference, also one that `isian` knows only the beginning of, such as `bukti.sertifikat`. */
    readonly nama_isian: (field: string) => string;
    readonly nilai: CatalogValueTexts;
    readonly tampilan: EditionViewTexts;
  };
  readonly kemajuan: {
    readonly membaca: (files: number) => string;
    readonly mencari: (files: number) => string;
    readonly menelusuri: (files: number) => string;
    /** `seconds` left; undefined while too little is done to say. */
    readonly menautkan: (done: number, total: number, seconds: number | undefined) => string;
    readonly membuka: (done: number, total: number, seconds: number | undefined) => string;
    readonly ditulis: (file: string) => string;
    /** Files passed over because they only mark that a document is open. */
    readonly berkas_kunci: (files: readonly string[]) => string;
    /** Rows of a workbook that were carried into YAML as comments. */
    readonly tak_terbaca: (file: string, rows: number) => string;
    /** Columns and keys of somebody's own that were carried into YAML as comments. */
    readonly bukan_isian: (file: string, names: string) => string;
    /** What a list leaves to the office; `cells` are the first of those it is about. */
    readonly pertanyaan_terbuka: (file: string, open: number, cells: readonly string[]) => string;
    /** Those of them that the draft made of the list does not ask again. */
    readonly pertanyaan_tertinggal: (questions: number, open: number) => string;
    /** Nothing was found to make an inventory of. */
    readonly tanpa_isi: (file: string, target: string) => string;
    /** The files of a draft that nobody has placed; `isCarried`: with their sheet, otherwise as comments. */
    readonly belum_ditempatkan: (file: string, files: number, sheet: string, isCarried: boolean) => string;
  };
  readonly kegagalan: {
    readonly awalan: string;
    readonly pesan: (failure: Failure) => string;
    /** What to do about it; undefined when the message says it all. */
    readonly saran: (failure: Failure) => string | undefined;
    readonly masalah: (problem: ShapeProblem) => string;
    readonly bug: string;
    readonly penggunaan: (commanderCode: string, message: string) => string;
  };
  readonly templat: TemplateWords;
  /** The report of how a workbook that is not ours was read. */
  readonly impor: ImportTexts;
  /** The report on a scanned folder. */
  readonly pindai: ScanTexts;
  /** A marked copy of the inventory's workbook. */
  readonly tandai: MarkTexts;
  readonly perintah: CommandTexts;
}
