import type { ViewTexts } from '../../view-texts.js';
import { INDONESIAN_LABELS } from '../labels.js';
import { makeDepartmentWords } from './department.js';
import { SHARED_WORDS } from './shared.js';

/** The words of the views that are written to files. */
export const indonesianViews: ViewTexts = {
  bersama: SHARED_WORDS,
  perangkat_daerah: makeDepartmentWords(INDONESIAN_LABELS),
};
