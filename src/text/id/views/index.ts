import type { ViewTexts } from '../../view-texts.js';
import { COPY_SHEET_WORDS } from './copy-sheet.js';
import { SHARED_WORDS } from './shared.js';

/** The words of the views that are written to files. */
export const indonesianViews: ViewTexts = { bersama: SHARED_WORDS, salin: COPY_SHEET_WORDS };
