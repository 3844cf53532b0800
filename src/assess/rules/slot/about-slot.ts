import type { Place } from '../../../base/place.js';
import { type Rational, toExactDecimal, toFixed } from '../../../base/rational.js';
import type { Level } from '../../../base/vocabulary.js';
import type { Edition, Indicator, SpdRow } from '../../../edition/model.js';
import type { Inventory, SlotClaim } from '../../../inventory/model.js';
import type { AssessedSlot, AssessedSpdRow, JudgedDocument, UnstatedFact } from '../../assessment.js';
import type { Remedy } from '../../findings/finding.js';
import type { LevelGap, SlotName, UnstatedLabel } from '../../findings/slot.js';
import type { SlotInContext } from '../rule.js';

/** What names an indicator or SPD row in a sentence. */
export function nameIndicator({ kode, nama, level }: Indicator | SpdRow, { catalog }: Edition): SlotName {
  return { kode, nama, level: level.teks, tahun_edisi: catalog.tahun };
}

export function describeGap({ klaim, pasti, mungkin, found }: AssessedSlot | AssessedSpdRow): LevelGap {
  return { klaim, pasti, mungkin, ditemukan: found };
}

/** What every finding about a slot says of itself beside its arguments. `level`: what the slot has once mended. */
export function aboutSlot({ innovation, slot }: SlotInContext, level?: Level) {
  const remedy: Remedy | undefined =
    level === undefined ? undefined : { kind: 'slot', innovation, slot, level };
  return { innovation, indicator: slot.indicator.kunci, remedy };
}

/** Where a key of the slot was written; of a slot that was never written, where it belongs. */
export function placeOfSlot(
  inventory: Inventory,
  { innovation, slot }: SlotInContext,
  key: keyof SlotClaim,
): Place {
  const { claim, indicator } = slot;
  if (claim !== undefined) return inventory.places.of(claim, key);
  const slots = innovation.innovation.indikator;
  return slots === undefined
    ? inventory.places.of(innovation.innovation, 'indikator')
    : inventory.places.of(slots, indicator.kunci);
}

/** Unstated facts with the number and kind of their document. */
export function labelUnstated(
  facts: readonly UnstatedFact[],
  documents: readonly JudgedDocument[],
): readonly UnstatedLabel[] {
  return facts.map(({ evidence, field, contents }) => {
    const index = documents.findIndex((document) => document.evidence === evidence);
    return {
      dokumen: index < 0 ? undefined : index + 1,
      jenis: evidence?.jenis,
      isian: field,
      isi: contents ?? [],
    };
  });
}

/** A value as the arguments of a finding carry it: all its decimals, or four where they have no end. */
export function writeValue(value: Rational): string {
  return toExactDecimal(value) ?? toFixed(value, 4);
}
