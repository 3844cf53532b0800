import { assess } from '../../src/assess/assess.js';
import type { AssessedSpd, AssessedSpdRow } from '../../src/assess/assessment.js';
import { NO_FILES_CHECKED } from '../../src/evidence/file-facts.js';
import { editionOf } from './editions.js';
import { inventoryOf, writeYears } from './inventories.js';

/** A document that proves any SPD row. */
export const PROOF =
  '{jenis: laporan, berkas: laporan.pdf, nomor: "1", tanggal: T-1-03-01, tentang: Laporan}';

/** Assesses the SPD of Kabupaten Banjar, given as YAML in flow style. */
export function spdOf(year: number, spd: string): AssessedSpd {
  const text = `{pemda: {nama: Kabupaten Banjar, jenis: kabupaten}, spd: {${spd}}}`;
  return assess(inventoryOf(writeYears(text, year)), editionOf(year), NO_FILES_CHECKED).spd;
}

/** Assesses one SPD row. @param claim its fields in flow style, such as `nilai: 3, bukti: [...]` */
export function rowOf(year: number, key: string, claim: string): AssessedSpdRow {
  const spd = spdOf(year, `baris: {${key}: {${claim}}}`);
  const row = spd.kind === 'baris' ? spd.rows.find((candidate) => candidate.row.kunci === key) : undefined;
  if (row === undefined) throw new Error(`edition ${year} has no SPD row ${key}`);
  return row;
}
