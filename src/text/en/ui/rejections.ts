import type { RejectionCode, RejectionReason } from '../../../base/shape-problem.js';
import { readCatalogLimit } from '../../catalog-limit.js';
import type { Labels } from '../../labels.js';

type RejectionText = (found: string, expected: string, labels: Labels) => string;

const SUM: RejectionText = (found, expected, labels) =>
  `states ${labels.number(found)}, but the sum of its weights times 3 is ${labels.number(expected)}`;

const TWICE: RejectionText = (found) => `uses "${found}" more than once`;

const NOT_IN_LIST: RejectionText = (found, expected) =>
  `names "${found}", which is not in the list; known: ${expected === '' ? 'none' : expected}`;

const LIMIT: RejectionText = (found, expected, labels) => {
  const shown = /^\d{4}$/.test(found) ? found : labels.number(found);
  return `is ${shown}, which is impossible; it must be ${writeLimit(expected, labels)}`;
};

/** One sentence part per rule that spans several values of a catalog or a configuration. */
const REJECTIONS: Readonly<Record<RejectionCode, RejectionText>> = {
  bobot_spd: SUM,
  bobot_sid: SUM,
  variabel_maksimum: SUM,
  maksimum_jumlah_inovasi: (found, expected, labels) =>
    `states ${labels.number(found)}, but the score per innovation times the most that count is ${labels.number(expected)}`,
  maksimum_total: (found, expected, labels) =>
    `states ${labels.number(found)}, but the sum of the three highest scores is ${labels.number(expected)}`,
  variabel_tak_dikenal: NOT_IN_LIST,
  sumber_tak_dikenal: NOT_IN_LIST,
  basis_tak_dikenal: NOT_IN_LIST,
  unsur_tak_dikenal: (found, expected, labels) =>
    found === '' ? 'needs a list of elements, which is empty' : NOT_IN_LIST(found, expected, labels),
  jenis_tak_diterima: (found, expected) =>
    `names the kind of document "${found}", which this indicator does not accept; accepted: ${expected === '' ? 'none' : expected}`,
  jenis_diterima_dan_ditolak: (found) => `both accepts and refuses the kind of document "${found}"`,
  salah_tempat: (found, expected) =>
    expected === ''
      ? `is in the wrong place: move "${found}" to the outermost level, without blanks before it, beside "format:"`
      : `is in the wrong place: move "${found}" below "${expected}:"`,
  kode_bawaan: (found) =>
    `holds "${found}", the code of an edition of this program, but its facts differ; give it a code of its own`,
  status_bawaan: (found, expected) =>
    `holds "${found}", which is only for editions of this program; a catalog of your own must say "${expected}"`,
  kunci_ganda: TWICE,
  kode_ganda: TWICE,
  urutan_level: (found, expected, labels) =>
    expected === ''
      ? `gives level ${found} more than one band of values`
      : `has level ${found} out of order; here it must be ${writeLimit(expected, labels)}`,
  urutan_batas: (found) =>
    `has limits "${found}" that are empty, reversed, or not in one direction with the other levels`,
  urutan_predikat: (found, expected, labels) =>
    `has ${labels.number(found)} out of order; here it must be ${writeLimit(expected, labels)}`,
  tiga_level: (found, expected) => `has ${found} wordings; it needs ${expected}, for levels 1, 2, and 3`,
  jendela_terbalik: (found, expected, labels) =>
    `starts (${labels.day(found)}) after its end (${labels.day(readCatalogLimit(expected).value)})`,
  angka_mustahil: LIMIT,
  yandas_mustahil: LIMIT,
};

/** Why a value was rejected, as the end of a sentence that names its place. */
export function explainRejection({ code, found, expected }: RejectionReason, labels: Labels): string {
  return REJECTIONS[code](found, expected, labels);
}

function writeLimit(formula: string, labels: Labels): string {
  const { kind, value, until } = readCatalogLimit(formula);
  const limit = labels.number(value);
  switch (kind) {
    case 'at_most':
      return `at most ${limit}`;
    case 'at_least':
      return `at least ${limit}`;
    case 'above':
      return `more than ${limit}`;
    case 'below':
      return `less than ${limit}`;
    case 'between':
      return `${value} to ${until}`;
    case 'exactly':
      return limit;
  }
}
