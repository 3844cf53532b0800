import type { ViewTexts } from '../../view-texts.js';
import { INDONESIAN_LABELS } from '../labels.js';
import { COPY_SHEET_WORDS } from './copy-sheet.js';
import { CSV_WORDS } from './csv.js';
import { makeDepartmentWords } from './department.js';
import { HTML_WORDS } from './html.js';
import { JUNIT_WORDS } from './junit.js';
import { makeLetterWords } from './letter.js';
import { makeMarkdownWords } from './markdown.js';
import { SHARED_WORDS } from './shared.js';
import { WORKBOOK_WORDS } from './workbook.js';

/** The words of the views that are written to files. */
export const indonesianViews: ViewTexts = {
  bersama: SHARED_WORDS,
  nota: makeLetterWords(INDONESIAN_LABELS),
  perangkat_daerah: makeDepartmentWords(INDONESIAN_LABELS),
  csv: CSV_WORDS,
  html: HTML_WORDS,
  junit: JUNIT_WORDS,
  markdown: makeMarkdownWords(INDONESIAN_LABELS),
  salin: COPY_SHEET_WORDS,
  buku_kerja: WORKBOOK_WORDS,
};
