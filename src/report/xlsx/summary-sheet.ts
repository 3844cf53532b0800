import type { Workbook } from 'exceljs';
import { FOOTER, PAGE } from '../../inventory/excel/styles.js';
import { TAB_COLOURS } from './styles.js';
import { writePage } from './summary-page.js';
import { SUMMARY_WIDTHS, type SummaryPart } from './summary-part.js';
import { compositionPart, findingsPart, indexPart } from './summary-scores.js';
import {
  comparisonPart,
  declarationPart,
  funnelPart,
  gapPart,
  variablesPart,
  yandasPart,
} from './summary-situation.js';
import { assumptionsPart, contentsPart, filesPart } from './summary-sources.js';
import type { WorkbookView } from './view.js';
import { setWidths } from './write-cells.js';

/** What one page says: who, when, the index in its readings, and how the region stands. */
export function writeSummarySheet(workbook: Workbook, view: WorkbookView): void {
  const sheet = workbook.addWorksheet(view.words.buku_kerja.lembar.ringkasan, {
    views: [{ showGridLines: false }],
    pageSetup: PAGE,
    headerFooter: FOOTER,
    properties: { tabColor: TAB_COLOURS.report },
  });
  setWidths(sheet, SUMMARY_WIDTHS);
  const parts: SummaryPart[] = [
    indexPart(view),
    compositionPart(view),
    findingsPart(view),
    gapPart(view),
    yandasPart(view),
    variablesPart(view),
    comparisonPart(view),
    declarationPart(view),
    funnelPart(view),
    contentsPart(view),
    assumptionsPart(view),
    filesPart(view),
  ];
  writePage(sheet, parts, view);
}
