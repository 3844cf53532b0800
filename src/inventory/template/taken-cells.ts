import type { Place } from '../../base/place.js';
import { columnLetters } from '../import/cell-place.js';
import type { Cell } from '../workbook/model.js';
import type { TableHeader } from './read-table.js';
import { ask, type TemplateProgress } from './reading.js';

/**
 * Notes a cell whose value is there already: in the same row it stands in a second column under one heading, which is
 * asked about once; otherwise an earlier row has said it.
 *
 * @param taken where the value stands that was kept
 */
export function noteTaken(reading: TemplateProgress, header: TableHeader, cell: Cell, taken: Place): void {
  const { lembar, baris } = cell.place;
  if (taken.lembar !== lembar || taken.baris !== baris) {
    const dipakai = taken.lembar === lembar ? (taken.sel ?? '') : `${taken.lembar} ${taken.sel}`;
    ask(reading, { kind: 'nilai_ganda', place: cell.place, judul: header.text, dipakai });
    return;
  }
  const key = `${lembar} ${header.column}`;
  const twin = reading.twins.get(key) ?? { header, dipakai: columnLetters(taken.kolom ?? 1), nilai: 0 };
  twin.nilai += 1;
  reading.twins.set(key, twin);
}

/** Asks about every second column, when all rows have been read. */
export function askAboutTwins(reading: TemplateProgress): void {
  for (const { header, dipakai, nilai } of reading.twins.values()) {
    const lembar = header.place.lembar ?? '';
    ask(reading, { kind: 'kolom_kembar', place: header.place, lembar, judul: header.text, nilai, dipakai });
  }
}
