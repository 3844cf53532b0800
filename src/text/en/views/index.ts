import type { ViewTexts } from '../../view-texts.js';
import { ENGLISH_LABELS } from '../labels.js';
import { makeDepartmentWords } from './department.js';
import { SHARED_WORDS } from './shared.js';

/** The words of the views that are written to files. */
export const englishViews: ViewTexts = {
  bersama: SHARED_WORDS,
  perangkat_daerah: makeDepartmentWords(ENGLISH_LABELS),
};
