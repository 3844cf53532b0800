import type { Evidence } from '../../inventory/model.js';
import type { TextFacts } from '../schema/inspection.js';

/** Why a file is no evidence, or cannot be looked at. Every file that is passed over is listed with one of these. */
export const IGNORED_REASONS = [
  'berkas_sistem',
  'berkas_kunci',
  'berkas_sementara',
  'pintasan',
  'arsip',
  'kosong',
  'tautan_simbolik',
  'bukan_berkas',
  'tak_terbaca',
  'folder_tak_terbaca',
  'folder_terlalu_dalam',
  'folder_kosong',
  'nama_bermasalah',
  'keluaran',
] as const;

export type IgnoredReason = (typeof IGNORED_REASONS)[number];

export interface IgnoredFile {
  /** From the scanned folder, with `/`. A folder ends with `/`. */
  readonly path: string;
  readonly reason: IgnoredReason;
}

/** How the numbers of folders and files count: as on the form (16 to 35), or from 1 to 20. */
export type Numbering = 'formulir' | 'urutan';

/** What points to an indicator. */
export type Clue =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'nomor'; readonly tempat: 'folder' | 'berkas'; readonly nomor: number }
  | { readonly kind: 'kata'; readonly kata: string }
  /** Kinds of paper that the title shows: codes of `inspect/text/kind-words.ts`. */
  | { readonly kind: 'isi'; readonly ciri: readonly string[]; readonly sumber: TextFacts['sumber'] }
  | { readonly kind: 'video' }
  | { readonly kind: 'gambar' }
  /** Points nowhere: the file does not open, or not to its end, so all else is guessed from its name. */
  | { readonly kind: 'tak_terbuka'; readonly keadaan: 'rusak' | 'terpotong' | 'terkunci' };

/** Why a file was not placed. */
export type UnsureReason =
  | 'inovasi_tidak_diketahui'
  | 'tanpa_petunjuk'
  | 'petunjuk_berlawanan'
  | 'beberapa_mungkin'
  | 'petunjuk_lemah'
  /** It seems to be an attachment of the innovation's profile. */
  | 'lampiran_profil'
  /** It lies in the folder of the region's own evidence. */
  | 'bukti_spd'
  | 'format_tidak_diterima';

/** An indicator that a file may belong to, and how likely that is, in percent. */
export interface Guess {
  readonly indikator: string;
  readonly keyakinan: number;
}

/** A file that was put under an indicator of an innovation. */
export interface PlacedFile extends Guess {
  readonly path: string;
  readonly inovasi: string;
  readonly clues: readonly Clue[];
  /** What is entered of the document: only what name, contents and catalog are sure of. */
  readonly evidence: Pick<Evidence, 'jenis' | 'nomor' | 'tanggal' | 'tahun'>;
}

/** A file nobody but the office can place. */
export interface UnsureFile {
  readonly path: string;
  /** ID of the innovation, when that much is known. */
  readonly inovasi: string | undefined;
  readonly reason: UnsureReason;
  readonly clues: readonly Clue[];
  /** Most likely first; none when nothing points anywhere. */
  readonly guesses: readonly Guess[];
  /** A scan whose words nobody read: OCR may help. */
  readonly isUnreadScan: boolean;
}

export interface FoundInnovation {
  readonly id: string;
  /** Undefined when no folder names it. */
  readonly nama: string | undefined;
  readonly perangkatDaerah: string | undefined;
  /** From the scanned folder; blank for that folder itself. */
  readonly folder: string;
}

/** What a folder holds: every file seen is in exactly one of the three lists. */
export interface ScanResult {
  readonly seen: number;
  readonly innovations: readonly FoundInnovation[];
  readonly placed: readonly PlacedFile[];
  readonly unsure: readonly UnsureFile[];
  readonly ignored: readonly IgnoredFile[];
}
