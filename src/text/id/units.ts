import type { MeasureUnit } from '../../edition/model.js';
import type { UnitName } from '../label-words.js';

/** Indonesian nouns do not change with their number. */
const unchanging = (name: string): UnitName => ({ one: name, many: name });

/** Units of measures. */
export const UNIT_NAMES: Readonly<Record<MeasureUnit, UnitName>> = {
  orang: unchanging('orang'),
  hari: unchanging('hari'),
  bulan: unchanging('bulan'),
  persen: unchanging('persen'),
  poin: unchanging('poin'),
  produk: unchanging('produk'),
  periode: unchanging('periode'),
  kegiatan: unchanging('kegiatan'),
  tahun: unchanging('tahun'),
  komponen: unchanging('komponen'),
  rekomendasi: unchanging('rekomendasi'),
  nilai: unchanging('nilai'),
  perangkat_daerah: unchanging('perangkat daerah'),
  daerah: unchanging('daerah lain'),
  aktor: unchanging('unsur aktor'),
  substansi: unchanging('substansi'),
  metode: unchanging('cara'),
};
