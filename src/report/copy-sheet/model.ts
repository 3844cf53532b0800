import type { SlotStatus } from '../../assess/assessment.js';
import type { Level } from '../../base/vocabulary.js';
import type { ReportFinding } from '../schema.js';

/** A file to be uploaded: as the inventory names it, and the name it gets in the folder that is ready for upload. */
export interface CopyFile {
  readonly sumber: string;
  /** Without folder; begins with the number of the form, so that the folder lists in the form's order. */
  readonly salinan: string;
  /** Where it lies on disk; undefined when it is not to be copied, or nobody looked. */
  readonly letak: string | undefined;
  /** Why it cannot be taken along; undefined when it can, or nobody looked. */
  readonly masalah: FileProblem | undefined;
}

/** A file nobody finds, one that lies where it may not be fetched from, or one without a single byte. */
export type FileProblem = 'berkas_hilang' | 'berkas_di_luar_folder' | 'berkas_kosong';

/** What is wrong with something that is to be typed. */
export type CopyRemark =
  | { readonly kind: 'wajib_kosong' }
  | { readonly kind: 'kurang_kata'; readonly jumlah: number; readonly paling_sedikit: number }
  | { readonly kind: 'tanggal_tak_lengkap' }
  | { readonly kind: 'urusan_tak_dikenal' }
  | { readonly kind: 'nama_disembunyikan' }
  | { readonly kind: FileProblem };

/** One of the items of the profile, in the words that are typed into the form. */
export interface CopyItem {
  /** The number on the form. */
  readonly nomor: number;
  readonly kunci: string;
  /** Empty when there is nothing to type. */
  readonly isi: string;
  /** Words of a long text. */
  readonly kata: number | undefined;
  readonly berkas: CopyFile | undefined;
  readonly catatan: CopyRemark | undefined;
}

/** One document of an indicator, with what is typed beside its upload. */
export interface CopyDocument {
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly tentang: string;
  /** Everything else that is stated of it, as "name: value". */
  readonly rincian: readonly string[];
  readonly berkas: CopyFile | undefined;
  readonly tautan: string | undefined;
  /** Names of the fields a machine read in the file; to be compared with the paper before they are typed. */
  readonly terbaca_mesin: readonly string[];
}

/** One indicator of the form, with the level that is chosen there. */
export interface CopyIndicator {
  readonly kode: string;
  readonly kunci: string;
  readonly nama: string;
  readonly wajib: boolean;
  readonly klaim: Level;
  /** What is typed beside the level, as "name: value": figures and choices of the region. */
  readonly isian: readonly string[];
  /** The chosen level in the words of the edition; empty where none is claimed. */
  readonly parameter: string;
  readonly status: SlotStatus;
  readonly dokumen: readonly CopyDocument[];
  /** The most serious first. */
  readonly temuan: readonly ReportFinding[];
}

/**
 * May it be typed and sent? `siap_dengan_catatan`: nothing stands against it, but something should be looked at first.
 */
export type Readiness = 'siap' | 'siap_dengan_catatan' | 'belum_siap' | 'tidak_dikirim';

/** What keeps an innovation from being sent, or should be looked at. Counts of zero are no reason. */
export interface ReadinessReasons {
  readonly tidak_layak: boolean;
  /** Items that must be filled in and are empty. */
  readonly item_kosong: readonly CopyItem[];
  /** Items that should be looked at. */
  readonly item_diperiksa: readonly CopyItem[];
  /** Compulsory indicators without a level. */
  readonly indikator_wajib_kosong: readonly CopyIndicator[];
  /** Compulsory indicators with a level and no document for it. */
  readonly wajib_tanpa_data_dukung: readonly CopyIndicator[];
  /** Indicators without a level. */
  readonly tidak_terisi: number;
  /** Indicators with a level and no document for it. */
  readonly tanpa_data_dukung: number;
  readonly tidak_sesuai: number;
  readonly belum_dipastikan: number;
  readonly berkas_hilang: number;
  readonly berkas_di_luar_folder: number;
  readonly berkas_kosong: number;
  /** Documents whose file is broken or locked. */
  readonly berkas_tak_terbuka: number;
  readonly galat: number;
  readonly peringatan: number;
}

/** All that is typed and uploaded for one innovation, or for the region, in the order of the form. */
export interface CopySheet {
  readonly id: string;
  readonly nama: string;
  readonly perangkat_daerah: string;
  /** The folder for its evidence: a name that every system can hold, none twice. */
  readonly folder: string;
  readonly kesiapan: Readiness;
  readonly alasan: ReadinessReasons;
  /** None on the sheet of the region. */
  readonly item: readonly CopyItem[];
  readonly indikator: readonly CopyIndicator[];
  /** Findings about the innovation that belong to no indicator. */
  readonly temuan: readonly ReportFinding[];
}

/** The sheets of all innovations, in the order of the inventory. */
export interface CopySheets {
  readonly pemda: string;
  readonly edisi: string;
  readonly tanggal: string;
  /** What the reader must know of the edition; undefined when it is official. */
  readonly peringatan_edisi: string | undefined;
  /** False when files were taken at their word. */
  readonly berkas_diperiksa: boolean;
  readonly lembar: readonly CopySheet[];
  /** The rows of the regional unit, which are entered once; undefined where the inventory has none. */
  readonly spd: CopySheet | undefined;
}
