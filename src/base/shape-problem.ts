import type { NodePath } from './document-node.js';
import type { Place } from './place.js';
import type { ValueProblem } from './reading.js';

/** What is wrong with one value of a document, against the schema it should follow. */
export type ShapeIssue =
  | ValueProblem
  | { readonly kind: 'unknown_key'; readonly nearest: string | undefined; readonly known: readonly string[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason };

/** A rule of a schema that spans several values, such as a sum that must hold. */
export interface RejectionReason {
  readonly code: RejectionCode;
  readonly found: string;
  readonly expected: string;
}

export type RejectionCode =
  | 'bobot_spd'
  | 'bobot_sid'
  | 'maksimum_jumlah_inovasi'
  | 'maksimum_total'
  | 'variabel_tak_dikenal'
  | 'variabel_maksimum'
  | 'sumber_tak_dikenal'
  | 'kode_bawaan'
  | 'status_bawaan'
  | 'kunci_ganda'
  /** A key under another one than its own; `expected` is the one it belongs under, blank for the whole file. */
  | 'salah_tempat'
  | 'kode_ganda'
  | 'urutan_level'
  | 'urutan_batas'
  | 'urutan_predikat'
  | 'tiga_level'
  | 'jendela_terbalik'
  | 'jenis_tak_diterima'
  | 'jenis_diterima_dan_ditolak'
  | 'basis_tak_dikenal'
  | 'unsur_tak_dikenal'
  | 'angka_mustahil'
  | 'yandas_mustahil';

export interface ShapeProblem {
  readonly path: NodePath;
  /** The key (or list position) the problem is about, as written. */
  readonly key: string;
  readonly place: Place;
  readonly issue: ShapeIssue;
  /** True when the value was read all the same, in the way the message names. */
  readonly accepted: boolean;
}
