import type { Labels } from '../labels.js';
import type { Texts } from '../language.js';
import { OWN_SOURCES } from '../sources.js';
import type { AllFindingTexts } from '../texts.js';
import { aggregateTexts } from './findings/aggregate.js';
import { documentTexts } from './findings/document.js';
import { fileTexts } from './findings/file.js';
import { importTexts } from './findings/import.js';
import { inputTexts } from './findings/input.js';
import { profileTexts } from './findings/profile.js';
import { slotTexts } from './findings/slot.js';
import { spdTexts } from './findings/spd.js';
import { INDONESIAN_LABELS } from './labels.js';
import { officeAdvice } from './office-advice/index.js';
import { makeUi } from './ui.js';

/** Everything the program says in Indonesian. */
export const indonesian: Texts = {
  language: 'id',
  labels: INDONESIAN_LABELS,
  findings: combineFindings(INDONESIAN_LABELS),
  officeAdvice: officeAdvice(INDONESIAN_LABELS),
  sources: OWN_SOURCES.id,
  ui: makeUi(INDONESIAN_LABELS),
};

function combineFindings(labels: Labels): AllFindingTexts {
  return {
    ...inputTexts(labels),
    ...importTexts(labels),
    ...profileTexts(labels),
    ...spdTexts(labels),
    ...slotTexts(labels),
    ...documentTexts(labels),
    ...fileTexts(labels),
    ...aggregateTexts(labels),
  };
}
