import type { ViewTexts } from '../../view-texts.js';
import { SHARED_WORDS } from './shared.js';
import { WORKBOOK_WORDS } from './workbook.js';

/** The words of the views that are written to files. */
export const englishViews: ViewTexts = {
  bersama: SHARED_WORDS,
  buku_kerja: WORKBOOK_WORDS,
};
