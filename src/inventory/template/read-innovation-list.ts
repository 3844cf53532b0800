import type { Workbook } from '../workbook/model.js';
import { readInnovations } from './read-innovations.js';
import { readTable } from './read-table.js';
import { startReading, type TemplateProgress } from './reading.js';
import { LINKS } from './sheets.js';
import { askAboutTwins } from './taken-cells.js';

/** Columns a list of innovations must have. */
export const LIST_HEADERS: readonly string[] = [LINKS.id, LINKS.name, 'Perangkat Daerah'];

/** Reads a list of innovations under the headers of our template; undefined when no sheet has them. */
export function readInnovationList(workbook: Workbook): TemplateProgress | undefined {
  for (const sheet of workbook.sheets) {
    const table = readTable(sheet, LIST_HEADERS);
    if (table === undefined) continue;
    const reading = startReading({ berkas: workbook.file });
    readInnovations(table, reading);
    askAboutTwins(reading);
    return reading;
  }
  return undefined;
}
