import type { CopySheetTexts } from './copy-sheet-texts.js';
import type { DepartmentTexts } from './department-texts.js';
import type { HtmlViewTexts } from './html-view-texts.js';
import type { LetterTexts } from './letter-texts.js';
import type { CsvTexts, JunitTexts, MarkdownTexts } from './plain-view-texts.js';
import type { WorkbookViewTexts } from './workbook-view-texts.js';

/**
 * The words of the views that are written to files, apart from the other texts: a check that only shows its findings
 * loads none of them. Every view adds its own part.
 */
export interface ViewTexts {
  readonly bersama: SharedViewTexts;
  readonly perangkat_daerah: DepartmentTexts;
  readonly nota: LetterTexts;
  readonly csv: CsvTexts;
  readonly junit: JunitTexts;
  readonly markdown: MarkdownTexts;
  readonly html: HtmlViewTexts;
  readonly salin: CopySheetTexts;
  readonly buku_kerja: WorkbookViewTexts;
}

/** What several views say. */
export interface SharedViewTexts {
  readonly judul: (pemda: string) => string;
  /** What the letters and colours of a slot mean, one sign per status: also readable without colour. */
  readonly tanda_status: Readonly<
    Record<'tidak_terisi' | 'tidak_sesuai' | 'belum_dipastikan' | 'sesuai', string>
  >;
}
