import type { RejectionCode, RejectionReason } from '../../../base/shape-problem.js';
import { readCatalogLimit } from '../../catalog-limit.js';
import type { Labels } from '../../labels.js';

type RejectionText = (found: string, expected: string, labels: Labels) => string;

const SUM: RejectionText = (found, expected, labels) =>
  `berisi ${labels.number(found)}, padahal jumlah bobotnya kali 3 adalah ${labels.number(expected)}`;

const TWICE: RejectionText = (found) => `berisi "${found}", yang sudah dipakai`;

const NOT_IN_LIST: RejectionText = (found, expected) =>
  `berisi "${found}", yang tidak ada dalam daftar; yang ada: ${expected === '' ? 'tidak satu pun' : expected}`;

const LIMIT: RejectionText = (found, expected, labels) => {
  const shown = /^\d{4}$/.test(found) ? found : labels.number(found);
  return `berisi ${shown}, yang tidak mungkin; harus ${writeLimit(expected, labels)}`;
};

/** One sentence part per rule that spans several values of a catalog or a configuration. */
const REJECTIONS: Readonly<Record<RejectionCode, RejectionText>> = {
  bobot_spd: SUM,
  bobot_sid: SUM,
  variabel_maksimum: SUM,
  maksimum_jumlah_inovasi: (found, expected, labels) =>
    `berisi ${labels.number(found)}, padahal skor tiap inovasi kali jumlah terbanyak adalah ${labels.number(expected)}`,
  maksimum_total: (found, expected, labels) =>
    `berisi ${labels.number(found)}, padahal jumlah ketiga skor tertinggi adalah ${labels.number(expected)}`,
  variabel_tak_dikenal: NOT_IN_LIST,
  sumber_tak_dikenal: NOT_IN_LIST,
  basis_tak_dikenal: NOT_IN_LIST,
  unsur_tak_dikenal: (found, expected, labels) =>
    found === '' ? 'memerlukan daftar unsur, yang masih kosong' : NOT_IN_LIST(found, expected, labels),
  jenis_tak_diterima: (found, expected) =>
    `menyebut jenis dokumen "${found}", yang tidak diterima indikator ini; yang diterima: ${expected === '' ? 'tidak satu pun' : expected}`,
  jenis_diterima_dan_ditolak: (found) => `menerima dan sekaligus menolak jenis dokumen "${found}"`,
  salah_tempat: (found, expected) =>
    expected === ''
      ? `salah tempat: pindahkan "${found}" ke tingkat paling atas, tanpa spasi di depannya, sejajar dengan "format:"`
      : `salah tempat: pindahkan "${found}" ke bawah "${expected}:"`,
  kode_bawaan: (found) =>
    `berisi "${found}", yaitu kode edisi bawaan program, padahal isinya lain; beri kode tersendiri`,
  status_bawaan: (found, expected) =>
    `berisi "${found}", yang hanya untuk edisi bawaan program; katalog sendiri harus "${expected}"`,
  kunci_ganda: TWICE,
  kode_ganda: TWICE,
  urutan_level: (found, expected, labels) =>
    expected === ''
      ? `memberi level ${found} lebih dari satu rentang nilai`
      : `berisi level ${found}, yang tidak pada urutannya; di sini harus ${writeLimit(expected, labels)}`,
  urutan_batas: (found) =>
    `mempunyai batas "${found}" yang kosong, terbalik, atau tidak searah dengan level lain`,
  urutan_predikat: (found, expected, labels) =>
    `berisi ${labels.number(found)}, yang tidak pada urutannya; di sini harus ${writeLimit(expected, labels)}`,
  tiga_level: (found, expected) => `berisi ${found} bunyi level; harus ${expected}, untuk level 1, 2, dan 3`,
  jendela_terbalik: (found, expected, labels) =>
    `dimulai (${labels.day(found)}) sesudah berakhir (${labels.day(readCatalogLimit(expected).value)})`,
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
      return `paling besar ${limit}`;
    case 'at_least':
      return `paling kecil ${limit}`;
    case 'above':
      return `lebih dari ${limit}`;
    case 'below':
      return `kurang dari ${limit}`;
    case 'between':
      return `${value} sampai ${until}`;
    case 'exactly':
      return limit;
  }
}
