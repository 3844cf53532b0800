import type { SpdFindings } from '../../../assess/findings/spd.js';
import type { Labels } from '../../labels.js';
import type { FindingTexts } from '../../texts.js';
import { spdFigureTexts } from './spd-figures.js';
import { spdRowTexts } from './spd-rows.js';
import { spdTotalTexts } from './spd-totals.js';

/** `spd/` in English. */
export const spdTexts = (labels: Labels): FindingTexts<SpdFindings> => ({
  ...spdTotalTexts(labels),
  ...spdRowTexts(labels),
  ...spdFigureTexts(labels),
});
