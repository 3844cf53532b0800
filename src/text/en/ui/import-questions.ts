import type {
  IgnoredColumn,
  MatrixReading,
  QuestionArgs,
  RejectedRow,
  UnreadReason,
} from '../../../inventory/import/report.js';
import type { Labels } from '../../labels.js';
import { countNoun } from './count-noun.js';

export const REJECTED_ROWS: Readonly<Record<RejectedRow, string>> = {
  tanpa_nama: 'the innovation has no name',
  mirip_contoh: 'its name begins with "contoh" (example); write it otherwise if it is an innovation',
  lanjutan: 'continues a merged cell with a name',
  catatan_kaki: 'a note or signature',
  nama_rangkap: 'several innovations have this name',
  yatim: 'its innovation is not in the list',
  label_tak_dikenal: 'its label is not known',
  di_luar_inovasi: 'no innovation is named above it',
  indikator_tak_dikenal: 'its indicator is not known',
};

export const IGNORED_COLUMNS: Readonly<Record<IgnoredColumn, string>> = {
  tak_dikenal: 'heading not known',
  tanpa_judul: 'no heading',
  rangkap: 'the same as another column',
  tidak_dipakai: 'not in the inventory',
  bukan_matriks: 'named like an indicator, too few for a matrix',
  bukti_tanpa_indikator: 'about documents, no column for the indicator',
  waktu_tidak_jelas: 'a year or a day of nobody knows what',
  nomor_indikator_rancu: 'number of the indicator not clear',
  di_samping_profil: 'beside the column of values that was read',
  diabaikan: 'left out, as the mapping says',
};

const UNREAD_SHEETS: Readonly<Record<UnreadReason, string>> = {
  bukan_daftar: 'it is no list of innovations',
  spd: 'it seems to hold the SPD, but has no column for the claim, the value, the choice, or T-1 and T-2',
  tersembunyi: 'it looks like a list of innovations, but is hidden',
  daftar_lain: 'it looks like another list of innovations',
  kosong: 'nothing in it',
  tidak_dipilih: 'left out, as the mapping says',
};

const WITHOUT_LIST: Readonly<Record<WithoutList, string>> = {
  kosong: 'the file is empty',
  tanpa_judul: 'there is no heading row with a column for the name of the innovation',
  tanpa_baris: 'below the heading there is no row with an innovation',
};

const READINGS: Readonly<Record<MatrixReading, string>> = {
  ada: 'marks for present or absent',
  level: 'levels 0 to 3',
  skor: 'scores (weight times level)',
};

/** What the importer asks, in English. */
export function askInEnglish(question: QuestionArgs, labels: Labels): string {
  switch (question.kind) {
    case 'tidak_ada_daftar':
      return `No list of innovations was found: ${WITHOUT_LIST[question.sebab]}.`;
    case 'lembar_lain':
      return `Sheet "${question.lembar}" (${countNoun(question.baris, 'row', labels)}) was not read: ${UNREAD_SHEETS[question.alasan]}.`;
    case 'kolom_diduga':
      return `Column "${question.judul}" is probably ${nameField(question.isian, labels)} and was read as such.`;
    case 'kolom_tak_dikenal':
      return question.judul === ''
        ? `There are ${countNoun(question.nilai, 'value', labels)} in a column without a heading; it was not read.`
        : `Column "${question.judul}" (${countNoun(question.nilai, 'value', labels)}) was not read: ${IGNORED_COLUMNS[question.alasan]}.`;
    case 'kolom_rangkap':
      return `Column "${question.judul}" is ${nameField(question.isian, labels)} as well; column ${question.dipakai} was read.`;
    case 'kolom_pemetaan_hilang':
      return `The mapping or an alias has column "${question.judul}" as "${question.isian}", but there is no such column or field.`;
    case 'isian_pemetaan_salah':
      return `The mapping or an alias gives column "${question.judul}" the key "${question.isian}", but there is no such key${question.mirip === undefined ? '' : `; perhaps "${question.mirip}" is meant`}.`;
    case 'nomor_indikator_rancu':
      return 'The numbers of the indicators may be those of the form (16 to 35) or count from 1 to 20; the columns were not read.';
    case 'matriks_rancu':
      return `The indicator columns may hold ${labels.either(question.bacaan.map((reading) => READINGS[reading]))}; no levels were taken from them.`;
    case 'matriks_tak_terbaca':
      return `The numbers in the indicator columns are neither levels nor scores, such as "${question.isi}"; no levels were taken from them.`;
    case 'tanda_silang':
      return `A cross for ${nameField(question.isian, labels)} may mean yes or no; it was left out.`;
    case 'kutip_terbuka':
      return `The quotation mark in line ${question.baris} of the file opens a cell but is not closed; the cell ("${question.isi}") was read as it stands, up to the next separator.`;
    case 'tidak_dapat_diukur':
      return `The value of ${nameField(question.isian, labels)} says that it cannot be measured; it has no level.`;
    case 'level_edisi_lama':
      return `The value of ${nameField(question.isian, labels)} is the wording of level ${question.level} in another edition; it has no level.`;
    case 'level_tak_terbaca':
      return `The value of ${nameField(question.isian, labels)} is "${question.isi}", which is no level; it has none.`;
    default:
      return askAboutValue(question, labels);
  }
}

function askAboutValue(question: ValueQuestion, labels: Labels): string {
  switch (question.kind) {
    case 'jumlah_berbeda':
      return question.terbaca === 1
        ? `The list states ${question.tertulis}, and 1 innovation was read.`
        : `The list states ${question.tertulis}, and ${question.terbaca} innovations were read.`;
    case 'baris_ditolak':
      return `Row "${question.isi}" was not read: ${REJECTED_ROWS[question.alasan]}.`;
    case 'hanya_nama':
      return `Row "${question.nama}" holds a name only; it was read as an innovation.`;
    case 'pd_kosong':
      return `The perangkat daerah of "${question.nama}" is blank, and its cell is not merged with the one above.`;
    case 'pd_dari_nama':
      return `The list names no perangkat daerah; for ${countNoun(question.jumlah, 'innovation', labels)} the name of the ${question.sumber === 'berkas' ? 'file' : 'sheet'} was taken: ${question.nama}.`;
    case 'kode_sebagian':
      return `Without a code: ${countNoun(question.jumlah, 'innovation', labels)}, while others have one such as "${question.contoh}"; codes were made.`;
    case 'baris_tersembunyi':
      return `Row "${question.nama}" is hidden in the sheet, but was read.`;
    case 'urusan_banyak':
      return `One cell names several urusan; "${question.utama}" was read as the main one, ${labels.list(question.lain)} as related.`;
    case 'koordinat_di_luar':
      return `The coordinates "${question.isi}" lie outside Indonesia.`;
    case 'koordinat_tertukar':
      return `The coordinates "${question.isi}" seem to be the other way round; read as ${question.dibaca}.`;
    case 'koordinat_tak_terbaca':
      return `The coordinates "${question.isi}" cannot be read.`;
    case 'persen_rancu':
      return `The number "${question.isi}" without a percent sign stands in a column of percentages.`;
    case 'angka_dibulatkan':
      return `The value of ${nameField(question.isian, labels)} is "${question.isi}", a long number that the spreadsheet has rounded; it was left out.`;
    case 'rumus':
      return question.galat
        ? `The formula for ${nameField(question.isian, labels)} ends in an error ("${question.isi}"); it was left out.`
        : `The formula for ${nameField(question.isian, labels)} was never calculated; it was left out.`;
    case 'pemda_beragam':
      return `The column of the region names several (${labels.list(question.nama)}); no region was taken from it.`;
    case 'nilai_rangkap':
      return `The value of ${nameField(question.isian, labels)} is "${question.isi}" here and "${question.dipakai}" elsewhere; "${question.dipakai}" was used.`;
  }
}

type WithoutList = Extract<QuestionArgs, { kind: 'tidak_ada_daftar' }>['sebab'];

/** Questions about single values and rows; the others are about sheets, columns and levels. */
type ValueQuestion = Extract<
  QuestionArgs,
  {
    kind:
      | 'jumlah_berbeda'
      | 'baris_ditolak'
      | 'hanya_nama'
      | 'pd_kosong'
      | 'pd_dari_nama'
      | 'kode_sebagian'
      | 'baris_tersembunyi'
      | 'urusan_banyak'
      | 'koordinat_di_luar'
      | 'koordinat_tertukar'
      | 'koordinat_tak_terbaca'
      | 'persen_rancu'
      | 'angka_dibulatkan'
      | 'rumus'
      | 'pemda_beragam'
      | 'nilai_rangkap';
  }
>;

function nameField(field: string, labels: Labels): string {
  const [head = '', tail] = field.split('.');
  if (head === 'indikator' && tail !== undefined) return `indicator "${tail}"`;
  return labels.field(tail ?? head);
}
