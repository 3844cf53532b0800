import { cleanText } from '../../text/clean-text.js';
import { writePlace } from '../../text/write-place.js';
import type { ReportFinding } from '../schema.js';

type FindingPlace = ReportFinding['lokasi'];

/** The cell of a place; the first one of a row or a sheet where no cell is named, undefined outside a workbook. */
export function cellOf({
  lembar,
  sel,
  baris,
}: FindingPlace): { readonly sheet: string; readonly cell: string } | undefined {
  if (lembar === undefined) return undefined;
  return { sheet: lembar, cell: sel ?? `A${baris ?? 1}` };
}

/** "Data Dukung!D17", of a place in a workbook; undefined outside one. */
export function nameCell(place: FindingPlace): string | undefined {
  const cell = cellOf(place);
  return cell === undefined ? undefined : `${cell.sheet}!${cell.cell}`;
}

/** A place as the list of one workbook names it: within it, by sheet and cell. */
export function placeWithin(place: FindingPlace, file: string): string {
  const cell = place.berkas === file ? nameCell(place) : undefined;
  return cleanText(cell ?? writePlace(place));
}
