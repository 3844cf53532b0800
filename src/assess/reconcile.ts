import { UNIT_KINDS } from '../base/vocabulary.js';
import type { Innovation, Inventory } from '../inventory/model.js';

/** A figure that was announced elsewhere beside the one the inventory gives. */
export interface Reconciliation {
  /**
   * `jumlah_inovasi`: the total against the innovations read, sent or not. `jumlah_rincian`: the total against
   * the sum of its breakdown. `rincian`: one group against the innovations of that group.
   */
  readonly apa: 'jumlah_inovasi' | 'jumlah_rincian' | 'rincian';
  /** The group as the file writes it. */
  readonly kelompok?: string;
  readonly dinyatakan: number;
  readonly terbaca: number;
}

const COMMUNITY = 'masyarakat';
const OFFICES = 'perangkat_daerah';
const GROUPS: readonly string[] = [...UNIT_KINDS, OFFICES];

/** Compares every announced figure that can be compared; the equal ones are listed too. */
export function reconcile(inventory: Inventory): readonly Reconciliation[] {
  const { jumlah_inovasi, rincian } = inventory.deklarasi ?? {};
  const rows: Reconciliation[] = [];
  if (jumlah_inovasi !== undefined) {
    rows.push({ apa: 'jumlah_inovasi', dinyatakan: jumlah_inovasi, terbaca: inventory.inovasi.length });
  }
  if (jumlah_inovasi !== undefined && rincian !== undefined) {
    let total = 0;
    for (const count of Object.values(rincian)) total += count;
    rows.push({ apa: 'jumlah_rincian', dinyatakan: jumlah_inovasi, terbaca: total });
  }
  return rincian === undefined ? rows : [...rows, ...reconcileGroups(rincian, inventory.inovasi)];
}

/** As long as one innovation does not say what kind of unit carries it, no group can be counted. */
function reconcileGroups(
  announced: Readonly<Record<string, number>>,
  innovations: readonly Innovation[],
): Reconciliation[] {
  if (innovations.some(({ jenis_unit }) => jenis_unit === undefined)) return [];
  const groups = new Set(Object.keys(announced).map(toGroup));
  const counts = new Map<string, number>();
  for (const innovation of innovations) {
    const group = groupOf(innovation, groups);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const rows: Reconciliation[] = [];
  for (const [kelompok, dinyatakan] of Object.entries(announced)) {
    const group = toGroup(kelompok);
    if (GROUPS.includes(group))
      rows.push({ apa: 'rincian', kelompok, dinyatakan, terbaca: counts.get(group) ?? 0 });
  }
  return rows;
}

/** Every innovation belongs to one group at most: of citizens, of its own kind of unit, or of the other offices. */
function groupOf(innovation: Innovation, announced: ReadonlySet<string>): string | undefined {
  const { jenis_unit: unit, klasifikasi } = innovation;
  if (announced.has(COMMUNITY) && (unit === COMMUNITY || klasifikasi === COMMUNITY)) return COMMUNITY;
  if (unit !== undefined && announced.has(unit)) return unit;
  return unit === COMMUNITY ? undefined : OFFICES;
}

/** Groups are typed by hand: "Bagian Setda" is `bagian_setda`. */
function toGroup(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[\s/-]+/gu, '_');
}
