import { compareEditions } from '../../edition/compare.js';
import type { EditionSummary } from '../../edition/load.js';
import type { Edition } from '../../edition/model.js';
import { differenceJson, nameEdition } from './explanation-json.js';
import { type Plain, toPlain } from './plain.js';

/** The editions that come with the program as JSON. */
export function editionListJson(editions: readonly EditionSummary[], defaultCode: string): Plain {
  const edisi = editions.map(({ kode, nama, tahun, status }) => ({
    kode,
    nama,
    tahun,
    status,
    bawaan: kode === defaultCode,
  }));
  return { format: 'siap-iga/daftar-edisi', versi: 1, edisi };
}

/** A whole edition as JSON: its catalog with all inherited facts. */
export function editionDetailJson(edition: Edition): Plain {
  const { catalog, file } = edition;
  return {
    format: 'siap-iga/isi-edisi',
    versi: 1,
    berkas: file,
    edisi: nameEdition(edition),
    katalog: toPlain(catalog),
  };
}

/** What two editions state differently as JSON, in the keys and numbers of the catalogs. */
export function editionDifferenceJson(left: Edition, right: Edition): Plain {
  return {
    format: 'siap-iga/beda-edisi',
    versi: 1,
    kiri: nameEdition(left),
    kanan: nameEdition(right),
    perbedaan: compareEditions(left, right).map(differenceJson),
  };
}
