import type { ImportIndicator } from '../../inventory/import/indicators.js';

/** What the scan needs to know of an indicator; whoever calls takes it from the edition. */
export interface ScanIndicator extends ImportIndicator {
  /** Kinds of document that count. */
  readonly jenis: readonly string[];
  /** Kinds that are often handed in and known not to count. */
  readonly ditolak: readonly string[];
  /** File endings that are taken, with or without a warning; no dot. */
  readonly format: readonly string[];
  /** Whether the level comes from the years of the documents. */
  readonly menghitungTahun: boolean;
}

/** Whether the catalog speaks of this kind of document under this indicator, for or against it. */
export function knowsKind({ jenis, ditolak }: ScanIndicator, kind: string): boolean {
  return jenis.includes(kind) || ditolak.includes(kind);
}

/** Keys of the indicators that accept one of these kinds. */
export function acceptingAny(indicators: readonly ScanIndicator[], kinds: readonly string[]): string[] {
  return indicators
    .filter(({ jenis }) => kinds.some((kind) => jenis.includes(kind)))
    .map(({ kunci }) => kunci);
}
