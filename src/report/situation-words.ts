import type { Texts } from '../text/language.js';
import type { Report } from './schema.js';

/** How far a predikat is: index points, or that it is reached, or that nobody knows. */
export function writeDistance(lacking: string | null, { ui }: Texts): string {
  if (lacking === null) return '?';
  return lacking === '0.00' ? ui.kepala.tercapai : ui.kepala.kurang(lacking);
}

/** How many urusan of basic services are represented, and what the index loses where they are too few. */
export function writeYandas({ yandas }: Report, { ui }: Texts): string {
  const { kepala } = ui;
  const met = yandas.terpenuhi >= yandas.syarat;
  const gate =
    yandas.syarat === 0
      ? kepala.yandas_tanpa_syarat(yandas.terpenuhi)
      : kepala.yandas(yandas.terpenuhi, yandas.syarat);
  return met || yandas.dampak === '0.00' ? gate : `${gate}; ${kepala.yandas_kurang(yandas.dampak)}`;
}

/** The gap with the fraction it is. */
export function writeGap({ celah }: Report, { ui }: Texts): string {
  const open = celah.tidak_terisi + celah.tidak_sesuai;
  return celah.persen === null
    ? ui.kepala.celah_kosong
    : ui.kepala.celah(celah.persen, open, celah.slot, celah.dasar);
}
