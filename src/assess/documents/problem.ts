import type { PartialDate } from '../../base/partial-date.js';
import type { Rational } from '../../base/rational.js';
import type { Basis } from '../../base/vocabulary.js';
import type { SearchedFolder } from '../../evidence/file-facts.js';
import type { FileKind } from '../../evidence/schema/inspection.js';

/** One reason why a document does not count (`certain`), or does not count for sure. */
export type DocumentProblem = DocumentProblemKind & {
  /** True: a stated fact contradicts. False: a fact is not stated, so it may still turn out well. */
  readonly certain: boolean;
  readonly basis: Basis;
};

export type DocumentProblemKind =
  | { readonly kind: 'jenis_tak_disebut'; readonly accepted: readonly string[] }
  | {
      readonly kind: 'jenis_tak_diterima';
      readonly jenis: string;
      /** The catalog's own word on this kind, if it has one. */
      readonly reason: string | undefined;
      readonly accepted: readonly string[];
    }
  | {
      readonly kind: 'unit_tak_sesuai';
      readonly jenis: string;
      readonly unit: string | undefined;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: 'jenis_inovasi_tak_sesuai';
      readonly jenis: string;
      readonly jenisInovasi: string | undefined;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: 'basis_lain';
      readonly jenis: string;
      readonly basis_slot: string | undefined;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'tanpa_berkas' }
  | {
      readonly kind: 'berkas_hilang';
      readonly berkas: string;
      readonly saran: string | undefined;
      readonly pencarian: SearchedFolder | undefined;
    }
  | { readonly kind: 'di_luar_folder'; readonly berkas: string }
  /** The file is there, and nobody can open it. */
  | { readonly kind: 'berkas_tak_terbuka'; readonly berkas: string; readonly keadaan: UnreadableState }
  /** What the file is differs from what its name says, and the edition does not take it. */
  | {
      readonly kind: 'isi_bukan_format';
      readonly berkas: string;
      readonly isi: FileKind;
      readonly accepted: readonly string[];
    }
  | { readonly kind: 'format_salah'; readonly berkas: string; readonly accepted: readonly string[] }
  | { readonly kind: 'di_luar_jendela'; readonly tanggal: PartialDate; readonly windows: readonly DayRange[] }
  | { readonly kind: 'tanggal_tak_disebut'; readonly windows: readonly DayRange[] }
  | { readonly kind: 'identitas_kurang'; readonly missing: readonly ('nomor' | 'tanggal' | 'tentang')[] }
  | { readonly kind: 'isi_kurang'; readonly missing: readonly string[] }
  | { readonly kind: 'isi_tak_disebut'; readonly asked: readonly string[] }
  | { readonly kind: 'nilai_terlalu_besar'; readonly nilai: Rational; readonly maks: Rational }
  | { readonly kind: 'nilai_tak_disebut'; readonly maks: Rational }
  | { readonly kind: 'tanpa_tautan' };

/** Days, both included, either side open when undefined. */
export interface DayRange {
  readonly dari: string | undefined;
  readonly sampai: string | undefined;
}

/** Why a file that is there proves nothing. */
export type UnreadableState = 'kosong' | 'rusak' | 'terkunci';
