import type { ScanResult } from '../../evidence/scan/scan-result.js';
import { findGuideRow, labelOf, type TemplateGuide } from '../../inventory/template/guide.js';
import type { SheetLayout } from '../../inventory/template/layout.js';
import { SHEETS } from '../../inventory/template/sheets.js';
import { writeYaml } from '../../inventory/write-yaml.js';
import type { Texts } from '../../text/language.js';
import { formOf, layOutWhole, writeWorkbook } from '../write-inventory.js';
import { draftInventory } from './draft.js';
import type { EvidenceBase } from './evidence-base.js';
import { commentUnplaced, layOutUnplaced, listUnplaced } from './unplaced.js';

/** Where a draft goes and what it says beside what was found. */
export interface DraftTarget {
  readonly file: string;
  readonly pemda: string | undefined;
  readonly base: EvidenceBase;
}

/** The draft in the form its file asks for, with all that found no place behind the inventory. */
export async function writeDraft(
  result: ScanResult,
  { file, pemda, base }: DraftTarget,
  guide: TemplateGuide,
  { ui, labels }: Texts,
): Promise<string | Buffer> {
  const words = ui.pindai;
  const order = guide.indicators.map(({ key }) => key);
  const root = draftInventory(result, { edition: guide.edition, pemda, order, base, words, labels });
  const rows = listUnplaced(result, words, namer(guide), base);
  if (formOf(file) === 'yaml') return writeYaml(root) + commentUnplaced(rows, words);
  const sheets = layOutWhole(root, guide, file).map(withRoomForRemarks);
  return await writeWorkbook(rows.length === 0 ? sheets : [...sheets, layOutUnplaced(rows, words)], guide);
}

/** Characters; the remarks of the machine are long. */
const REMARK_WIDTH = 64;

function withRoomForRemarks(sheet: SheetLayout): SheetLayout {
  if (sheet.name !== SHEETS.evidence) return sheet;
  const columns = sheet.columns.map((column) =>
    column.field === 'catatan' ? { ...column, width: REMARK_WIDTH } : column,
  );
  return { ...sheet, columns };
}

/** An indicator as the form calls it. */
export function namer(guide: TemplateGuide): (key: string) => string {
  return (key) => {
    const row = findGuideRow(guide.indicators, key);
    return row === undefined ? key : labelOf(row);
  };
}
