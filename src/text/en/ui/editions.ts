import type { FactScope } from '../../../edition/list-facts.js';
import type { FIELDS as INDONESIAN_FIELDS } from '../../id/ui/catalog-fields.js';
import type { Labels } from '../../labels.js';
import { nameCatalogField } from '../../name-catalog-field.js';
import type { UiTexts } from '../../ui.js';
import { CATALOG_VALUES, EDITION_VIEW } from './catalog-words.js';
import { countNoun } from './count-noun.js';

const SCOPES: Readonly<Record<FactScope, string>> = {
  rumus: 'Formula',
  predikat: 'Predikat',
  jendela: 'Period of application',
  profil: 'Profile of an innovation',
  dokumen: 'Documents',
  variabel: 'Variables',
  spd: 'SPD',
  sid: 'Innovation indicators',
};

const FIELDS: Readonly<Record<keyof typeof INDONESIAN_FIELDS, string>> = {
  ada: 'existence',
  nilai: 'value',
  dari: 'from',
  sampai: 'until',
  nama: 'name',
  kode: 'number',
  variabel: 'variable',
  aspek: 'aspect',
  maks: 'maximum',
  bobot: 'weight',
  wajib: 'compulsory',
  per_inovasi: 'score per innovation',
  maks_inovasi: 'most innovations that count',
  spd: 'SPD score',
  sid: 'SID score',
  jumlah_inovasi: 'score for the number of innovations',
  total: 'total score',
  format: 'format',
  megabita: 'largest size (MB)',
  level: 'wording of level',
  ukur: 'measure:',
  'ukur.cara': 'how it is measured',
  'ukur.satuan': 'unit',
  'ukur.batas': 'limits of level',
  'ukur.tingkat': 'conditions of level',
  'ukur.pilihan': 'choice',
  'ukur.sebagai': 'elements that are counted',
  'ukur.daftar': 'list of elements',
  'ukur.dari_jenis': 'kinds of document whose elements count',
  'ukur.sinonim': 'other word',
  'ukur.maksimum': 'largest possible value',
  'ukur.beserta': 'contents that must be there',
  'ukur.hadir': 'proof of attendance',
  'ukur.dasar': 'ground of the event',
  'ukur.sertifikat': 'certificate of the event',
  'ukur.bawaan': 'basis if none is stated',
  'ukur.basis': 'basis',
  'ukur.arah': 'direction hoped for',
  bukti: 'evidence',
  'bukti.tolak': 'not accepted:',
  'bukti.disarankan': 'recommended:',
};

/** The words of `iga editions`. */
export function makeEditions(labels: Labels): UiTexts['edisi'] {
  return {
    judul: 'Editions',
    bawaan: 'used if no edition is named',
    lolos: (file) => `Catalog ${file} passes its check: no mistakes.`,
    beda: (left, right) => `Differences between ${left} and ${right}`,
    tanpa_beda: 'No differences.',
    ringkas: (indicators, rows, assumptions) =>
      `${countNoun(indicators, 'indicator', labels)}, ${countNoun(rows, 'SPD row', labels)}, ${countNoun(assumptions, 'assumption', labels)}`,
    petunjuk: 'Details: iga editions <code>. Comparison: iga editions <code> --banding <other code>.',
    lingkup: SCOPES,
    isian: FIELDS,
    nama_isian: (field) => nameCatalogField(field, FIELDS, labels),
    nilai: CATALOG_VALUES,
    tampilan: EDITION_VIEW,
  };
}
