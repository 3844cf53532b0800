import { writePlace } from '../../text/write-place.js';
import { cellOf } from '../marks/place-words.js';
import type { ReportFinding } from '../schema.js';
import { messageText } from './message-text.js';
import { locateFile } from './uri.js';

/**
 * Where a finding stands: a line of a text file, or a cell of a workbook, which has no lines and is therefore a
 * logical location.
 *
 * @param files position of every file of the input among the artifacts
 */
export function locateFinding(
  { lokasi }: ReportFinding,
  files: ReadonlyMap<string, number>,
): Record<string, unknown> {
  const { berkas, baris, kolom } = lokasi;
  const index = files.get(berkas);
  const artifactLocation = { ...locateFile(berkas), ...(index === undefined ? {} : { index }) };
  const cell = cellOf(lokasi);
  if (cell !== undefined) {
    const name = lokasi.sel ?? cell.sheet;
    const fullyQualifiedName = lokasi.sel === undefined ? cell.sheet : `${cell.sheet}!${lokasi.sel}`;
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [{ name, fullyQualifiedName, kind: lokasi.sel === undefined ? 'sheet' : 'cell' }],
      message: messageText(writePlace(lokasi)),
    };
  }
  if (baris === undefined) return { physicalLocation: { artifactLocation } };
  const region = { startLine: baris, ...(kolom === undefined ? {} : { startColumn: kolom }) };
  return { physicalLocation: { artifactLocation, region } };
}
