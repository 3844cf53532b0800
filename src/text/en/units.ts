import type { MeasureUnit } from '../../edition/model.js';
import type { UnitName } from '../label-words.js';

/** Units of measures. */
export const UNIT_NAMES: Readonly<Record<MeasureUnit, UnitName>> = {
  orang: { one: 'person', many: 'people' },
  hari: { one: 'day', many: 'days' },
  bulan: { one: 'month', many: 'months' },
  persen: { one: 'percent', many: 'percent' },
  poin: { one: 'point', many: 'points' },
  produk: { one: 'product', many: 'products' },
  periode: { one: 'period', many: 'periods' },
  kegiatan: { one: 'event', many: 'events' },
  tahun: { one: 'year', many: 'years' },
  komponen: { one: 'component', many: 'components' },
  rekomendasi: { one: 'recommendation', many: 'recommendations' },
  nilai: { one: 'value', many: 'value' },
  perangkat_daerah: {
    one: 'perangkat daerah (regional office)',
    many: 'perangkat daerah (regional offices)',
  },
  daerah: { one: 'other region', many: 'other regions' },
  aktor: { one: 'kind of actor', many: 'kinds of actors' },
  substansi: { one: 'substance', many: 'substances' },
  metode: { one: 'method', many: 'methods' },
};
