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
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const PHRASES: LabelPhrases = {
  nothing: 'none',
  and: 'and',
  or: 'or',
  between: (from, to) => `${from} to ${to}`,
  from: (day) => `${day} at the earliest`,
  until: (day) => `${day} at the latest`,
  anyDay: 'any date',
  openPeriod: 'a period that cannot be determined yet',
  kindNotStated: 'document of a kind not stated',
  nothingFound: 'nothing that counts yet',
  noneOf: (unit) => `no ${unit} yet`,
  value: (amount) => `a value of ${amount}`,
  years: (years, count) => `${count === 1 ? 'year' : 'years'} ${years}`,
  noYears: 'no year stated yet',
  choice: (choice) => `choice "${choice}"`,
  overlap: (value, lower, upper) => `${value} is within level ${lower} and level ${upper} at once`,
  gap: (value, lower, upper) => `${value} lies between the limits of level ${lower} and level ${upper}`,
  wanted: {
    basis: 'basis of the benefit',
    t1_t2: 'figures of the years T-1 and T-2',
    jenis_inovasi: 'kind of innovation (digital or non-digital) in the profile',
    jenis_unit: 'kind of unit in the profile',
    waktu_penerapan: 'date of application in the profile',
  },
  wantedContents: (contents) => `statement of the contents (${contents})`,
  inDocument: (fact, position, kind) => `${fact} of document ${position} (${kind})`,
};

/** Labels in English. */
export const ENGLISH_LABELS: Labels = makeLabels({
  marks: { decimal: '.', group: ',' },
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
