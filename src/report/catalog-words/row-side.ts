import type { Acceptance, Edition, Indicator, SpdRow } from '../../edition/model.js';

/** An indicator or SPD row in one of the two editions that are compared. */
export interface RowSide {
  readonly edition: Edition;
  /** Undefined for what all SPD rows share. */
  readonly row: Indicator | SpdRow | undefined;
  readonly acceptances: readonly Acceptance[];
}

/** The evidence rules that hold for a row: an indicator has its own, the SPD rows share one. */
export function rowSide(edition: Edition, row: Indicator | SpdRow | undefined): RowSide {
  const shared = edition.catalog.spd.bukti?.terima ?? [];
  return { edition, row, acceptances: row !== undefined && 'bukti' in row ? row.bukti.terima : shared };
}
