import type { Place } from '../../../base/place.js';
import type { Basis, Level } from '../../../base/vocabulary.js';
import type { Edition } from '../../../edition/model.js';
import type { Inventory, SpdRowClaim } from '../../../inventory/model.js';
import type { AssessedSpdRow, Assessment } from '../../assessment.js';
import type { Remedy } from '../../findings/finding.js';

/** The rows of the region; none where only a total is known, or nothing. */
export function spdRows(assessment: Assessment): readonly AssessedSpdRow[] {
  return assessment.spd.kind === 'baris' ? assessment.spd.rows : [];
}

/** What every finding about a row says of itself beside its arguments. `level`: what the row has once mended. */
export function aboutRow(row: AssessedSpdRow, level?: Level) {
  const remedy: Remedy | undefined = level === undefined ? undefined : { kind: 'spd', row, level };
  return { indicator: row.row.kunci, remedy };
}

/** Where a key of the row was written; of a row that was never written, where it belongs. */
export function placeOfRow(inventory: Inventory, row: AssessedSpdRow, key: keyof SpdRowClaim): Place {
  if (row.claim !== undefined) return inventory.places.of(row.claim, key);
  const rows = inventory.spd?.baris;
  return rows === undefined ? placeOfSpd(inventory, 'baris') : inventory.places.of(rows, row.row.kunci);
}

/** Where the SPD was written, or at least the region it is the SPD of. */
export function placeOfSpd(inventory: Inventory, key: 'total' | 'baris'): Place {
  const place =
    inventory.spd === undefined
      ? inventory.places.of(inventory.pemda)
      : inventory.places.of(inventory.spd, key);
  return place.berkas === '' ? { berkas: inventory.files[0]?.berkas ?? '' } : place;
}

/** The key that holds the figure a row was judged by. */
export function figureKey({ row, claim }: AssessedSpdRow): 'pilihan' | 'nilai' | 't1' {
  if (row.level.ukur.cara === 'pilihan') return 'pilihan';
  return claim?.nilai === undefined && claim?.t1 !== undefined ? 't1' : 'nilai';
}

/** What the edition says of the documents of all rows; where it says nothing, what the row asks. */
export function documentBasis(edition: Edition, { row }: AssessedSpdRow): Basis {
  return edition.catalog.spd.bukti ?? row.level;
}
