import { tidyTyped } from '../../base/typed-text.js';

/** Names of the sheets, in the order of their tabs. */
export const SHEETS = {
  guide: 'Petunjuk',
  region: 'Pemda',
  spd: 'SPD',
  innovations: 'Inovasi',
  levels: 'Parameter',
  evidence: 'Data Dukung',
  verdicts: 'Verifikasi',
  departments: 'Perangkat Daerah',
  records: 'Riwayat',
  lists: 'Daftar',
} as const;

/** The sheet of a draft with the files that found no place in it; no part of the inventory. */
export const UNPLACED_SHEET = 'Belum Ditempatkan';

/**
 * The column of that sheet, from 1, with the files that somebody still has to place. Those passed over on purpose stand in
 * a column of their own, so that nobody is asked to place them, in whatever language the headings are.
 */
export const UNPLACED_FILE_COLUMN = 1;

/** Headers that tie a row to what it belongs to. */
export const LINKS = {
  id: 'ID',
  name: 'Nama Inovasi',
  innovation: 'ID Inovasi',
  indicator: 'Indikator',
  code: 'Kode',
  key: 'Kunci',
  value: 'Nilai',
  remark: 'Keterangan',
  record: 'Jenis Catatan',
} as const;

/** Behind the number or key of an indicator in the header of a column: what its benefit is counted in. */
export const BASIS_ENDING = ' Basis';

/** Before the key of an indicator that its edition does not have, in the header of a column. */
export const OTHER_INDICATOR = 'indikator.';

/** Before the name of a group in the sheet with keys and values. */
export const DETAIL_BEGINNING = 'Rincian ';

/** In the place of an innovation's ID: the verdict is about a row of the SPD. */
export const SPD_OWNER = 'SPD';

/** The ID of the example and the beginning of every text in it that could be taken for a real one. */
export const EXAMPLE = 'CONTOH';

/** The same for every way a header is typed: case, blanks, marks and line breaks do not count. */
export function headerKey(text: string): string {
  return tidyTyped(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same for every way an ID is typed, as findings about repeated IDs compare them. */
export function idKey(text: string): string {
  return tidyTyped(text).toLowerCase().replace(/\s+/g, '');
}

/** Whether a row only shows how to fill in the sheet: it has the example's ID and says so in a second cell. */
export function isExample(id: string, witness: string | undefined): boolean {
  return idKey(id) === idKey(EXAMPLE) && witness?.trim().toUpperCase().startsWith(EXAMPLE) === true;
}
