import type { AssessedSlot, AssessedSpdRow, Assessment, SlotStatus } from '../assess/assessment.js';
import { multiply, type Rational, rational } from '../base/rational.js';

/** Which slots the gap is measured on: the innovations' indicators, those and the SPD rows, or the compulsory ones. */
export type GapBasis = 'sid' | 'sid+spd' | 'wajib';

/** How many slots are in which status, and the share that is empty or mismatched. */
export interface Gap {
  readonly basis: GapBasis;
  readonly slots: number;
  readonly counts: Readonly<Record<SlotStatus, number>>;
  /** (not filled + mismatched) / slots, in percent; null when there is no slot to look at. */
  readonly percent: Rational | null;
}

export function measureGap(assessment: Assessment, basis: GapBasis): Gap {
  const counts: Record<SlotStatus, number> = {
    sesuai: 0,
    tidak_terisi: 0,
    tidak_sesuai: 0,
    belum_dipastikan: 0,
  };
  let slots = 0;
  for (const status of statuses(assessment, basis)) {
    counts[status] += 1;
    slots += 1;
  }
  const open = counts.tidak_terisi + counts.tidak_sesuai;
  return {
    basis,
    slots,
    counts,
    percent: slots === 0 ? null : multiply(rational(open, slots), rational(100)),
  };
}

/** Innovations of which only the official score is known have no slots and so neither fill nor open a gap. */
function* statuses(assessment: Assessment, basis: GapBasis): Iterable<SlotStatus> {
  for (const innovation of assessment.innovations) {
    if (!innovation.sent) continue;
    for (const slot of innovation.slots) if (basis !== 'wajib' || isCompulsory(slot)) yield slot.status;
  }
  if (basis === 'sid' || assessment.spd.kind !== 'baris') return;
  for (const row of assessment.spd.rows) if (basis !== 'wajib' || row.row.wajib.nilai) yield row.status;
}

function isCompulsory(slot: AssessedSlot | AssessedSpdRow): boolean {
  return 'indicator' in slot ? slot.indicator.wajib.nilai : slot.row.wajib.nilai;
}
