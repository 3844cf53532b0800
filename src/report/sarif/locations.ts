import type { ReportFinding } from '../schema.js';
import { locateFile, type PathStyle } from './uri.js';

/**
 * Where a finding stands: a line of a text file, or a cell of a workbook, which has no lines and is therefore a
 * logical location.
 *
 * @param files position of every file of the input among the artifacts
 */
export function locateFinding(
  { lokasi }: ReportFinding,
  files: ReadonlyMap<string, number>,
  style: PathStyle,
): Record<string, unknown> {
  const { berkas, baris, kolom } = lokasi;
  const index = files.get(berkas);
  const artifactLocation = { ...locateFile(berkas, style), ...(index === undefined ? {} : { index }) };
  if (lokasi.lembar !== undefined) {
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [nameLogically(lokasi.lembar, lokasi.sel)],
    };
  }
  if (baris === undefined) return { physicalLocation: { artifactLocation } };
  const region = { startLine: baris, ...(kolom === undefined ? {} : { startColumn: kolom }) };
  return { physicalLocation: { artifactLocation, region } };
}

function nameLogically(sheet: string, cell: string | undefined): Record<string, string> {
  if (cell === undefined) return { name: sheet, fullyQualifiedName: sheet, kind: 'sheet' };
  return { name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'cell' };
}
