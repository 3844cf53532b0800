import { columnLetters } from '../import/cell-place.js';
import type { CellArea } from '../workbook/model.js';
import { readArea } from './cell-address.js';
import type { SheetPart } from './package-parts.js';
import { attributeOf, startTags } from './xml.js';

/** A column of links longer than this is a mark on the whole column, not a link per cell. */
const MOST_LINKED_CELLS = 10_000;

/** What a sheet says of its cells beside their values. */
export interface SheetMarks {
  readonly merges: readonly CellArea[];
  /** Target by address, such as "C4". */
  readonly links: ReadonlyMap<string, string>;
}

/** Reads merged areas and hyperlinks; the library stumbles over areas that overlap and loses values under links. */
export function readSheetMarks({ content, links: targets }: SheetPart): SheetMarks {
  const end = content.lastIndexOf('</sheetData>');
  const behind = end < 0 ? '' : content.slice(end);
  const merges: CellArea[] = [];
  for (const tag of startTags(behind, 'mergeCell')) {
    const area = readArea(attributeOf(tag, 'ref') ?? '');
    if (area !== undefined) merges.push(area);
  }
  const links = new Map<string, string>();
  for (const tag of startTags(behind, 'hyperlink')) {
    const area = readArea(attributeOf(tag, 'ref') ?? '');
    const target = targets.get(attributeOf(tag, '\\w+:id') ?? '');
    if (area !== undefined && target !== undefined) addLinks(links, area, target);
  }
  return { merges, links };
}

/** Whether a cell lies in a merged area without being its top left one: what it holds nobody sees. */
export function createCoverLookup(merges: readonly CellArea[]): (row: number, column: number) => boolean {
  if (merges.length === 0) return () => false;
  const byRow = new Map<number, CellArea[]>();
  for (const area of merges) {
    // An area over a whole column would be entered a million times; beyond the last row used none is asked for.
    for (let row = area.top; row <= Math.min(area.bottom, area.top + MOST_LINKED_CELLS); row += 1) {
      const areas = byRow.get(row) ?? [];
      areas.push(area);
      byRow.set(row, areas);
    }
  }
  return (row, column) =>
    (byRow.get(row) ?? []).some(
      ({ top, left, right }) => column >= left && column <= right && !(row === top && column === left),
    );
}

function addLinks(links: Map<string, string>, area: CellArea, target: string): void {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells > MOST_LINKED_CELLS) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      links.set(`${columnLetters(column)}${row}`, target);
    }
  }
}
