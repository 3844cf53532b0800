import { findIndicator } from '../../../edition/model.js';
import { assessSlot } from '../../assess-slot.js';
import type { Remedy } from '../../findings/finding.js';
import type { RuleContext } from '../rule.js';
import type { StrayIndicator } from './stray-indicators.js';

/**
 * What a mistyped indicator would bring under the key that was probably meant: the level its evidence proves, no
 * more than its klaim. Nothing where that indicator is filled already.
 */
export function remedyOfStray({ stray, innovation }: StrayIndicator, context: RuleContext): Remedy {
  const { edition, assessment, files } = context;
  const indicator = stray.other === undefined ? undefined : findIndicator(edition, stray.other);
  const slot = innovation?.slots.find((candidate) => candidate.indicator === indicator);
  if (innovation === undefined || indicator === undefined || slot === undefined || slot.claim !== undefined) {
    return { kind: 'tidak_ada' };
  }
  const claim = innovation.innovation.indikator?.[stray.key];
  const setting = {
    tZero: edition.catalog.tahun,
    lastYear: edition.catalog.dokumen.tahun_terakhir,
    files,
    innovation: innovation.innovation,
    slot: claim,
  };
  const { klaim, pasti, status } = assessSlot(indicator, claim, setting, assessment.measureSetting);
  const level = status === 'sesuai' ? klaim : pasti;
  if (status === 'tidak_terisi' || level === 0) return { kind: 'tidak_ada' };
  return { kind: 'slot', innovation, slot, level };
}
