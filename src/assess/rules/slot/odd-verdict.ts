import { earliestDay, formatIso } from '../../../base/partial-date.js';
import type { Level } from '../../../base/vocabulary.js';
import type { Verdict } from '../../../inventory/model.js';
import type { OddVerdict } from '../../findings/slot.js';

/** What is odd about a verdict, and the key it is written under. */
export interface VerdictOddity {
  readonly args: OddVerdict;
  readonly key: 'level' | 'tanggal';
}

/**
 * What cannot hold about a person's verdict: a level above the claim, a claim refused although the level judged
 * reaches it, a day that has not come.
 * @param today ISO day
 */
export function findOddities(verdict: Verdict, klaim: Level, today: string): readonly VerdictOddity[] {
  const { status, level, tanggal } = verdict;
  const shared = {
    klaim,
    putusan: level,
    tanggal: tanggal === undefined ? undefined : formatIso(tanggal),
    hari_ini: today,
  };
  const oddities: VerdictOddity[] = [];
  if (level !== undefined && level > klaim) {
    oddities.push({ args: { ...shared, sebab: 'di_atas_klaim' }, key: 'level' });
  } else if (status === 'tidak_sesuai' && klaim > 0 && level === klaim) {
    oddities.push({ args: { ...shared, sebab: 'tidak_sesuai_tetapi_cukup' }, key: 'level' });
  }
  if (tanggal !== undefined && earliestDay(tanggal) > today) {
    oddities.push({ args: { ...shared, sebab: 'masa_depan' }, key: 'tanggal' });
  }
  return oddities;
}
