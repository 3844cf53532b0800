import type { SlotFindings } from '../../../assess/findings/slot.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { slotClaimTexts } from './slot-claims.js';
import { slotValueTexts } from './slot-values.js';

/** `indikator/` in Indonesian. */
export const slotTexts = (labels: Labels): FindingTexts<SlotFindings> => ({
  ...slotClaimTexts(labels),
  ...slotValueTexts(labels),
});
