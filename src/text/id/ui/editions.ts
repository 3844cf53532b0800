import type { FactScope } from '../../../edition/list-facts.js';
import type { Labels } from '../../labels.js';
import { nameCatalogField } from '../../name-catalog-field.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';
import { FIELDS } from './catalog-fields.js';
import { CATALOG_VALUES, EDITION_VIEW } from './catalog-words.js';

const SCOPES: Readonly<Record<FactScope, string>> = {
  rumus: 'Rumus',
  predikat: 'Predikat',
  jendela: 'Rentang waktu penerapan',
  profil: 'Profil inovasi',
  dokumen: 'Dokumen',
  variabel: 'Variabel',
  spd: 'SPD',
  sid: 'Indikator inovasi',
};

/** The words of `iga edisi`. */
export function makeEditions(labels: Labels): UiTexts['edisi'] {
  const count = (value: number) => writeCount(value, labels);
  return {
    judul: 'Edisi',
    bawaan: 'dipakai bila edisi tidak disebut',
    lolos: (file) => `Katalog ${file} lolos pemeriksaan: tidak ada kesalahan.`,
    beda: (left, right) => `Perbedaan ${left} dan ${right}`,
    tanpa_beda: 'Tidak ada perbedaan.',
    ringkas: (indicators, rows, assumptions) =>
      `${count(indicators)} indikator, ${count(rows)} baris SPD, ${count(assumptions)} asumsi`,
    petunjuk: 'Rincian: iga edisi <kode>. Banding: iga edisi <kode> --banding <kode lain>.',
    lingkup: SCOPES,
    isian: FIELDS,
    nama_isian: (field) => nameCatalogField(field, FIELDS, labels),
    nilai: CATALOG_VALUES,
    tampilan: EDITION_VIEW,
  };
}
