import type { LabelPhrases } from '../label-words.js';
import type { Labels } from '../labels.js';
import { makeLabels } from '../make-labels.js';
import { CODES } from './codes.js';
import { CONTENTS } from './contents.js';
import { DOCUMENT_KINDS } from './document-kinds.js';
import { EXPECTED_VALUES } from './expected-values.js';
import { FIELDS } from './fields.js';
import { FILE_KIND_NAMES, PAPER_SIGNS } from './file-kinds.js';
import { UNIT_NAMES } from './units.js';

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const PHRASES: LabelPhrases = {
  nothing: 'tidak ada',
  and: 'dan',
  or: 'atau',
  between: (from, to) => `${from} sampai ${to}`,
  from: (day) => `paling awal ${day}`,
  until: (day) => `paling lambat ${day}`,
  anyDay: 'tanggal berapa pun',
  openPeriod: 'rentang yang belum dapat ditentukan',
  kindNotStated: 'dokumen yang jenisnya belum disebut',
  nothingFound: 'belum ada yang dapat dihitung',
  noneOf: (unit) => `belum ada ${unit}`,
  value: (amount) => `nilai ${amount}`,
  years: (years) => `tahun ${years}`,
  noYears: 'belum ada tahun yang disebut',
  choice: (choice) => `pilihan ${choice}`,
  overlap: (value, lower, upper) => `${value} termasuk level ${lower} dan level ${upper} sekaligus`,
  gap: (value, lower, upper) => `${value} berada di antara batas level ${lower} dan level ${upper}`,
  wanted: {
    basis: 'dasar hitung kemanfaatan',
    t1_t2: 'angka tahun T-1 dan T-2',
    jenis_inovasi: 'jenis inovasi (digital atau nondigital) pada profil',
    jenis_unit: 'jenis unit pada profil',
    waktu_penerapan: 'waktu penerapan pada profil',
  },
  wantedContents: (contents) => `keterangan isi (${contents})`,
  inDocument: (fact, position, kind) => `${fact} pada dokumen ${position} (${kind})`,
};

/** Labels in Indonesian, the language of the users. */
export const INDONESIAN_LABELS: Labels = makeLabels({
  marks: { decimal: ',', group: '.' },
  months: MONTHS,
  kinds: DOCUMENT_KINDS,
  fields: FIELDS,
  contents: CONTENTS,
  fileKinds: FILE_KIND_NAMES,
  paperSigns: PAPER_SIGNS,
  codes: CODES,
  units: UNIT_NAMES,
  expected: EXPECTED_VALUES,
  phrases: PHRASES,
});
